// Command load measures a built site behind nginx on this machine: requests a second, the time
// that 99 of 100 answers take, bytes; packed while it is asked for and packed before; and a storm
// of kiosks that all fetch a new version at once. It tells figures and judges none: they are
// those of this machine. An answer that is wrong (not 200 or 304, cut off) fails.
//
//	go run ./tools/load [-seconds N] [-readers N] [-kiosks N] FOLDER
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"sync"
	"time"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("load: ")
	seconds := flag.Int("seconds", 5, "how long each way is measured")
	readers := flag.Int("readers", 32, "readers at once")
	kiosks := flag.Int("kiosks", 50, "kiosks that fetch a version at once")
	flag.Parse()
	if flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	if err := measure(flag.Arg(0), time.Duration(*seconds)*time.Second, *readers, *kiosks); err != nil {
		log.Fatal(err)
	}
}

// measure tells all figures of a site.
func measure(site string, long time.Duration, readers, kiosks int) error {
	for _, way := range ways {
		err := behindNginx(site, way, func(address string) error {
			paths, err := pagesOf(site)
			if err != nil {
				return err
			}
			got := read(address, way.accept, paths, readers, long)
			fmt.Printf("%-24s %s\n", way.name, got)
			if got.failed > 0 {
				return fmt.Errorf("%s: %d answers of %d were wrong", way.name, got.failed, got.count)
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return behindNginx(site, ways[0], func(address string) error {
		files, err := kioskFiles(site)
		if err != nil || len(files) == 0 {
			return err
		}
		var had sync.Map
		for _, round := range []string{"kiosks, empty", "kiosks, nothing new"} {
			got := storm(address, files, kiosks, &had)
			fmt.Printf("%-24s %d kiosks × %d files: %s\n", round, kiosks, len(files), got)
			if got.failed > 0 {
				return fmt.Errorf("%s: %d answers of %d were wrong", round, got.failed, got.count)
			}
		}
		return nil
	})
}

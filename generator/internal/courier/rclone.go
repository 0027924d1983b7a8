package courier

import (
	"context"
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/origin"
)

// rclone is a folder that the program rclone reaches.
type rclone struct{ program, to string }

// asking and sending are how long rclone itself waits for a host, and how often it tries: a question
// is over before [Patience] is, and then rclone says why. What it says comes as data.
var (
	asking  = []string{"--use-json-log", "--contimeout=15s", "--timeout=25s", "--low-level-retries=2", "--retries=1"}
	sending = []string{"--use-json-log", "--contimeout=15s", "--timeout=25s", "--low-level-retries=3", "--stats=5s", "--stats-log-level=NOTICE"}
)

func (r *rclone) ask(ctx context.Context, args ...string) ([]byte, error) {
	return call{program: r.program, hears: new(counted).hear}.run(ctx, slices.Concat(asking, args)...)
}

// send does something with files whose names it gets.
func (r *rclone) send(ctx context.Context, names []string, args ...string) ([]byte, error) {
	return call{program: r.program, names: names, end: "\n", hears: new(counted).hear}.run(ctx, slices.Concat(sending, args)...)
}

// counted is how far rclone said last that it is.
type counted struct{ files, bytes, failed float64 }

// hear takes a line of its log. It tells how far it is every few seconds: a sign of life is that a
// file more is done, or that bytes went and nothing failed since. Bytes alone may go into the void
// again and again.
func (c *counted) hear(line string) (alive bool, told string) {
	var said struct {
		Level, Msg string
		Stats      *struct{ Bytes, Checks, Deletes, Transfers, Errors float64 }
	}
	if json.Unmarshal([]byte(line), &said) != nil {
		return false, line
	}
	if said.Stats == nil {
		if said.Level == "error" || said.Level == "critical" {
			told = said.Msg
		}
		return false, told
	}
	now := said.Stats
	done := counted{now.Checks + now.Deletes + now.Transfers, now.Bytes, now.Errors}
	if done.files > c.files || done.bytes > c.bytes && done.failed == c.failed {
		*c = done
		return true, ""
	}
	return false, ""
}

func (r *rclone) Look(ctx context.Context) (s State, err error) {
	list, err := r.ask(ctx, "lsf", "--max-depth", "1", "--", r.to)
	if exited(err, 3, "directory not found") {
		return s, nil
	}
	if err != nil {
		return s, err
	}
	for line := range strings.Lines(string(list)) {
		s.Names = append(s.Names, strings.TrimSpace(line))
	}
	for _, part := range s.parts() {
		if !slices.Contains(s.Names, part.name) {
			continue
		}
		if *part.to, err = r.ask(ctx, "cat", "--count", strconv.Itoa(origin.Largest), "--", r.to+"/"+part.name); err != nil {
			return s, err
		}
	}
	return s, nil
}

func (r *rclone) Put(ctx context.Context, root string, names []string) error {
	_, err := r.send(ctx, names, "copy", "--ignore-times", "--no-traverse", "--files-from-raw", "-", "--", root, r.to)
	return err
}

func (r *rclone) Remove(ctx context.Context, names []string) error {
	_, err := r.send(ctx, names, "delete", "--files-from-raw", "-", "--", r.to)
	return err
}

func (r *rclone) Finish(context.Context, string) error { return nil }
func (r *rclone) Close() error                         { return nil }

package main

import (
	"io"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/fleet"
)

// shardsIn reads the ledgers of the shards in a folder, and tells what keeps them from making a whole. Sites are those that were built.
func (a *app) shardsIn(dir string, to io.Writer) (all []*fleet.Ledger, sites []fleet.Built, whole bool, err error) {
	all, faults, err := fleet.Read(disk.Files(dir))
	if err != nil {
		return nil, nil, false, machineError{err}
	}
	sites, more := fleet.Whole(all)
	faults = append(faults, more...)
	for _, f := range faults {
		a.tell(to, shardFaults[f.Kind], harmless(f.Name))
	}
	return all, sites, len(faults) == 0, nil
}

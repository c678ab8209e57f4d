/**
 * Version of what host and module promise each other: the lifecycles' props and `module.json`.
 * It moves only when one side must change for the other; a module states the one it was written for in
 * `requires.host`, and a host refuses any other with a clear card rather than failing halfway.
 */
export const hostContractVersion = 1

/** Version of the BFF's HTTP contract the modules are written for (`requires.api`). */
export const apiContractVersion = 1

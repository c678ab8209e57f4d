/** How every key begins: it says what it is wherever it is found, and scanners of secrets know such a beginning. */
export const MARQUE = 'mec_'

/** The file cannot serve as the official blank; the message says why in one line, for the operator. */
export class ModeleRefuse extends Error {
  override readonly name = 'ModeleRefuse'
}

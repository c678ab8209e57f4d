import { serveProcess } from '../../../node/processes.ts'
import { readSignaturesOf } from '../read-signatures.ts'

serveProcess(readSignaturesOf)

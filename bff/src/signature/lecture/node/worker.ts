import { serveThread } from '../../../node/threads.ts'
import { readSignaturesOf } from '../read-signatures.ts'

serveThread(readSignaturesOf)

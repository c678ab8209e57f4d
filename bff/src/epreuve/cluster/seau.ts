import { startBucketServer } from '@mon-espace/s3/testing'

// The bucket of the trial, a process of its own. It keeps its objects in memory: no round ends it.
const { address, environment } = await startBucketServer()
process.send?.({
  port: Number(new URL(address).searchParams.get('endpoint')?.split(':').at(-1)),
  address,
  environment,
})
process.on('disconnect', () => process.exit(0))

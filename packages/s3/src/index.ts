export { type BucketAddress, readBucketAddress } from './address.ts'
export { type Bucket, openBucket } from './bucket.ts'
export { BucketFault } from './bucket-fault.ts'

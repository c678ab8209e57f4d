import { BucketFault } from './bucket-fault.ts'

/** Where a bucket is, and who we are to it. */
export interface BucketAddress {
  /** Origin of the service; the bucket is the first part of every path, which all of them understand. */
  endpoint: string
  region: string
  bucket: string
  /** What every key begins with: `''`, or `modules/`. */
  prefix: string
  accessKeyId: string
  secretAccessKey: string
  sessionToken?: string | undefined
}

const bucketPattern = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/
const prefixPattern = /^([\w-][\w.-]*\/)*$/

const wrong = (message: string) => new BucketFault(message, 'S3_ADRESSE')

/**
 * Reads `s3://bucket/prefix?region=fr-par&endpoint=https://s3.fr-par.scw.cloud`. Without an endpoint it is Amazon's of the
 * region; without a region, `AWS_REGION`. Keys come from `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`.
 * @throws {BucketFault} one line that names what is wrong, without a value
 */
export function readBucketAddress(
  address: string,
  environment: Readonly<Record<string, string | undefined>>,
): BucketAddress {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol !== 's3:') throw wrong('expected s3://bucket/prefix')
  if (url.username || url.password)
    throw wrong('it takes no key: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY')
  const bucket = url.hostname
  if (!bucketPattern.test(bucket)) throw wrong('what follows s3:// cannot name a bucket')
  const path = url.pathname
    .split('/')
    .filter((part) => part !== '')
    .join('/')
  const prefix = path === '' ? '' : `${path}/`
  if (!prefixPattern.test(prefix)) throw wrong('what follows the bucket cannot be a prefix')

  const region = url.searchParams.get('region') ?? environment.AWS_REGION
  if (!region) throw wrong('expected ?region=…, or AWS_REGION')
  const endpoint = url.searchParams.get('endpoint') ?? `https://s3.${region}.amazonaws.com`
  if (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol))
    throw wrong('endpoint must be an http or https address')
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = environment
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY)
    throw wrong('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are needed')
  return {
    endpoint: new URL(endpoint).origin,
    region,
    bucket,
    prefix,
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    sessionToken: AWS_SESSION_TOKEN,
  }
}

import { describe, expect, it } from 'vitest'
import { readBucketAddress } from './address.ts'

describe('the address of a bucket', () => {
  const access = { AWS_ACCESS_KEY_ID: 'cle', AWS_SECRET_ACCESS_KEY: 'secret' }

  it('names bucket, prefix, region and endpoint', () => {
    expect(
      readBucketAddress('s3://mes-modules/prod/web', { ...access, AWS_REGION: 'eu-west-3' }),
    ).toMatchObject({
      endpoint: 'https://s3.eu-west-3.amazonaws.com',
      region: 'eu-west-3',
      bucket: 'mes-modules',
      prefix: 'prod/web/',
    })
  })

  it.each([
    ['https://exemple.test/x', 's3://'],
    ['s3://cle:secret@mes-modules', 'takes no key'],
    ['s3://MAJUSCULES!', 'cannot name a bucket'],
    ['s3://mes-modules/../x y', 'cannot be a prefix'],
    ['s3://mes-modules', 'region'],
    ['s3://mes-modules?region=x&endpoint=ftp://y', 'http or https'],
  ])('%s is refused', (address, reason) => {
    expect(() => readBucketAddress(address, access)).toThrow(reason)
  })

  it('is refused without its keys, which it never repeats', () => {
    const read = () => readBucketAddress('s3://mes-modules?region=x', { AWS_SECRET_ACCESS_KEY: 'chut' })
    expect(read).toThrow('AWS_ACCESS_KEY_ID')
    expect(read).not.toThrow('chut')
  })
})

import { expect, it } from 'vitest'
import { readListing } from './listing.ts'

/** @source Amazon S3 API Reference, « ListObjectsV2 », sample responses, put together */
const PAGE = `<?xml version="1.0" encoding="UTF-8"?>
<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
    <Name>bucket</Name>
    <Prefix></Prefix>
    <NextContinuationToken>1ueGcxLPRx1Tr/XYExHnhbYLgveDs2J/wm36Hy4vbOwM=</NextContinuationToken>
    <KeyCount>2</KeyCount>
    <MaxKeys>1000</MaxKeys>
    <IsTruncated>true</IsTruncated>
    <Contents>
        <Key>a &amp; b&lt;.jpg</Key>
        <LastModified>2011-02-26T01:56:20.000Z</LastModified>
        <ETag>"bf1d737a4d46a19f3bced6905cc8b902"</ETag>
        <Size>142863</Size>
        <StorageClass>STANDARD</StorageClass>
        <Owner><ID>canonical-user-id</ID><DisplayName>display-name</DisplayName></Owner>
    </Contents>
    <Contents><Key>c</Key><LastModified>2011-02-27T01:56:20.000Z</LastModified></Contents>
    <CommonPrefixes><Prefix>photos/</Prefix></CommonPrefixes>
</ListBucketResult>`

it('reads a page of a listing: objects, folders, and how to ask for the next', () => {
  expect(readListing(PAGE)).toEqual({
    objects: [
      { key: 'a & b<.jpg', modified: new Date('2011-02-26T01:56:20.000Z') },
      { key: 'c', modified: new Date('2011-02-27T01:56:20.000Z') },
    ],
    folders: ['photos/'],
    next: '1ueGcxLPRx1Tr/XYExHnhbYLgveDs2J/wm36Hy4vbOwM=',
  })
  expect(readListing('<ListBucketResult/>')).toEqual({ objects: [], folders: [], next: undefined })
})

import { expect, it } from 'vitest'
import { readListing, readVersions } from './listing.ts'

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

/** @source Ceph 16.2.15, `GET ?versions&max-keys=3` of a bucket where `p/a` was written twice and `p/b` removed */
const VERSIONS = `<?xml version="1.0" encoding="UTF-8"?><ListVersionsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>seau</Name><Prefix>p/</Prefix><MaxKeys>3</MaxKeys><IsTruncated>true</IsTruncated><KeyMarker></KeyMarker><VersionIdMarker></VersionIdMarker><NextKeyMarker>p/b</NextKeyMarker><NextVersionIdMarker>gzr7SM3A3M1mI8YF7Ugmh.J.6.x-QBE</NextVersionIdMarker><Version><Key>p/a</Key><VersionId>gvbnqUt1.-ksbrubW7K6qXGo9ZyYQ.L</VersionId><IsLatest>true</IsLatest><LastModified>2026-11-30T06:29:40.000Z</LastModified><ETag>&quot;f83815aedaa1b6bf4211e85910e6bc82&quot;</ETag><Size>4</Size></Version><Version><Key>p/a</Key><VersionId>7TuyUGse5gLsfIAjkcAfZaQLh86N-RN</VersionId><IsLatest>false</IsLatest><Size>2</Size></Version><DeleteMarker><Key>p/b</Key><VersionId>gzr7SM3A3M1mI8YF7Ugmh.J.6.x-QBE</VersionId><IsLatest>true</IsLatest></DeleteMarker></ListVersionsResult>`

it('reads a page of versions: contents without the marks of deletion, and how to ask for the next', () => {
  expect(readVersions(VERSIONS)).toEqual({
    versions: [
      { key: 'p/a', id: 'gvbnqUt1.-ksbrubW7K6qXGo9ZyYQ.L' },
      { key: 'p/a', id: '7TuyUGse5gLsfIAjkcAfZaQLh86N-RN' },
    ],
    next: { key: 'p/b', id: 'gzr7SM3A3M1mI8YF7Ugmh.J.6.x-QBE' },
  })
  expect(readVersions('<ListVersionsResult/>')).toEqual({ versions: [], next: undefined })
})

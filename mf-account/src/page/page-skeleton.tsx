import './page.css'
import { Skeleton } from '@mon-espace/ui'
import { page } from './textes.ts'

/** What stands where a page is being fetched. */
export function PageSkeleton() {
  return (
    <div className="mfa-page">
      <Skeleton lines={6} label={page.chargement} />
    </div>
  )
}

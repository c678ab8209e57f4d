import { useEffect } from 'react'

/** What every title of the service ends with. */
const siteName = 'Mon espace'

/** Names the page, « Connexion – Mon espace »; `prefix` says what matters first, as « Erreur : ». */
export function useTitle(title: string, prefix = ''): void {
  useEffect(() => {
    document.title = `${prefix}${title} – ${siteName}`
  }, [title, prefix])
}

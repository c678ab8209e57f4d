import type { Contact } from '@mon-espace/domain/api'
import { formatTelephone, Icon } from '@mon-espace/ui'

/** Somebody to call or write to. */
export function ContactCard({ title, contact }: { title: string; contact: Contact }) {
  const { nom, telephone, courriel } = contact
  return (
    <div className="contact">
      <h3>{title}</h3>
      <p className="contact__nom">{nom}</p>
      <p>
        <Icon name="telephone" />{' '}
        <a href={`tel:${telephone.replace(/\s/g, '')}`}>{formatTelephone(telephone)}</a>
      </p>
      <p>
        <Icon name="courriel" /> <a href={`mailto:${courriel}`}>{courriel}</a>
      </p>
    </div>
  )
}

import { useHost } from '@mon-espace/module-kit'
import { Button, focusField, Notice, TextField } from '@mon-espace/ui'
import { useEffect } from 'react'
import { secret as t } from './textes.ts'

/** Something that is told once: to copy now, then gone from the page. */
export function SecretDonne({
  name,
  label,
  value,
  onDone,
}: {
  name: string
  label: string
  value: string
  onDone: () => void
}) {
  const { announce } = useHost()
  useEffect(() => {
    focusField(name)
  }, [name])
  return (
    <Notice
      tone="success"
      title={t.titre}
      actions={
        <>
          <Button
            variant="primary"
            onClick={() => void navigator.clipboard.writeText(value).then(() => announce(t.copie))}
          >
            {t.copier}
          </Button>
          <Button onClick={onDone}>{t.fini}</Button>
        </>
      }
    >
      <TextField
        name={name}
        label={label}
        help={t.aide}
        value={value}
        readOnly
        autoComplete="off"
        spellCheck={false}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </Notice>
  )
}

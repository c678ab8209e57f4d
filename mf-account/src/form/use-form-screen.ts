import { ApiProblem } from '@mon-espace/module-kit/api'
import type { FieldErrorItem } from '@mon-espace/ui'
import { type FormEvent, useState } from 'react'
import { type DefaultValues, type Path, type UseFormReturn, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { placeProblem } from './place-problem.ts'
import { type Review, type Schema, withReview } from './with-review.ts'

interface Options<S extends Schema> {
  schema: S
  initial: DefaultValues<z.input<S>>
  /** The fields in the order of the screen, which the summary of what is to mend follows; those of `initial` unless told. */
  fields?: readonly Path<z.input<S>>[]
  /** Sends what was entered. What it throws is told at the field concerned, else above the form. */
  send: (values: z.output<S>) => Promise<void>
  /** What the schema cannot say: a second opinion on fields it finds right. */
  review?: Review<S>
  /** The field that a refusal of the service is about. */
  fieldOf?: Partial<Record<ApiProblem['code'], Path<z.input<S>>>>
}

/** A form of one screen: its fields, what is to mend in them, and what the service answered. */
export interface FormScreen<S extends Schema> {
  form: UseFormReturn<z.input<S>, unknown, z.output<S>>
  errors: FieldErrorItem[]
  /** Tries to send, counted: the summary takes the focus at each. */
  attempt: number
  /** A refusal that is no field's fault. */
  problem: ApiProblem | null
  /** Something stopped the last try and is still to mend. */
  failed: boolean
  pending: boolean
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
}

/**
 * A form held by react-hook-form and judged by a schema of the contract: nothing is said before the person leaves a
 * field, nothing typed is erased, and after a try that fails the summary of what is to mend takes the focus.
 */
export function useFormScreen<S extends Schema>({
  schema,
  initial,
  fields,
  send,
  review,
  fieldOf = {},
}: Options<S>): FormScreen<S> {
  const [resolver] = useState(() => withReview(schema, review))
  const form = useForm<z.input<S>, unknown, z.output<S>>({
    resolver,
    defaultValues: initial,
    mode: 'onTouched',
    shouldFocusError: false,
  })
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const { errors, submitCount, isSubmitting } = form.formState
  const names = fields ?? (Object.keys(initial) as Path<z.input<S>>[])

  const items = names.flatMap((name) => {
    const message = form.getFieldState(name, form.formState).error?.message
    return message ? [{ name, message }] : []
  })

  const submit = form.handleSubmit(
    async (values) => {
      setProblem(null)
      try {
        await send(values)
      } catch (error) {
        if (!(error instanceof ApiProblem)) throw error
        const placed = placeProblem(error, names, fieldOf)
        for (const { name, message } of placed) form.setError(name, { type: 'service', message })
        if (placed.length === 0) setProblem(error)
      }
    },
    () => setProblem(null),
  )

  return {
    form,
    errors: submitCount > 0 ? items : [],
    attempt: submitCount,
    problem,
    failed: submitCount > 0 && (Object.keys(errors).length > 0 || problem !== null),
    pending: isSubmitting,
    onSubmit: (event) => {
      if (isSubmitting) event.preventDefault()
      else void submit(event)
    },
  }
}

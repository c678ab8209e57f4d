import './stepper.css'
import type { MouseEvent, ReactNode } from 'react'
import { Icon } from '../icons/icon.tsx'
import { etapes } from '../textes.ts'
import { type Step, stepLook } from './step.ts'

/** Props of `Stepper`. */
export interface StepperProps {
  steps: readonly Step[]
  /** What the path is: « Saisie du contrat ». */
  label?: string | undefined
  /** Lets the screen navigate by itself: call `event.preventDefault()`. */
  onGo?: ((step: Step, event: MouseEvent<HTMLAnchorElement>) => void) | undefined
}

function StepLine({ step, rank, onGo }: { step: Step; rank: number; onGo: StepperProps['onGo'] }): ReactNode {
  const { word, icon, tone } = stepLook[step.state]
  const current = step.state === 'current'
  const inside = (
    <>
      <span className="me-stepper__rank" aria-hidden="true">
        {rank}
      </span>
      <span className="me-stepper__label">{step.label}</span>
      <span className={`me-stepper__state me-stepper__state--${tone}`}>
        <Icon name={icon} />
        {step.note ?? word}
      </span>
    </>
  )
  return (
    <li className="me-stepper__step" data-state={step.state}>
      {step.href ? (
        <a
          href={step.href}
          aria-current={current ? 'step' : undefined}
          onClick={(event) => onGo?.(step, event)}
        >
          {inside}
        </a>
      ) : (
        <span>{inside}</span>
      )}
    </li>
  )
}

/**
 * The steps of a path as a task list, each with its state in a word. On a narrow screen it folds into « Étape 2 sur 6 ».
 */
export function Stepper({ steps, label = etapes.titre, onGo }: StepperProps) {
  const at = steps.findIndex((step) => step.state === 'current')
  const list = (
    <ol className="me-stepper__list">
      {steps.map((step, rank) => (
        <StepLine key={step.id} step={step} rank={rank + 1} onGo={onGo} />
      ))}
    </ol>
  )
  return (
    <nav className="me-stepper" aria-label={label}>
      <div className="me-stepper__wide">{list}</div>
      <details className="me-stepper__narrow">
        <summary>
          <span>
            <strong>{at < 0 ? label : etapes.sur(at + 1, steps.length)}</strong>
            {at < 0 ? null : <> · {steps[at]?.label}</>}
          </span>
          <Icon name="bas" />
        </summary>
        {list}
      </details>
    </nav>
  )
}

import './task-list.css'
import type { MouseEvent, ReactNode } from 'react'
import { StateTag } from '../feedback/state-tag.tsx'
import type { Tone } from '../feedback/tone.ts'

/** One thing to do. */
export interface Task {
  id: string
  label: ReactNode
  hint?: ReactNode
  state: { word: string; tone: Tone }
  href?: string | undefined
}

/** Things to do in any order, each with where it stands. */
export function TaskList({
  tasks,
  onGo,
}: {
  tasks: readonly Task[]
  onGo?: ((task: Task, event: MouseEvent<HTMLAnchorElement>) => void) | undefined
}) {
  return (
    <ul className="me-tasks">
      {tasks.map((task) => (
        <li key={task.id}>
          <div>
            {task.href ? (
              <a
                href={task.href}
                aria-describedby={`${task.id}-etat`}
                onClick={(event) => onGo?.(task, event)}
              >
                {task.label}
              </a>
            ) : (
              <span>{task.label}</span>
            )}
            {task.hint ? <p>{task.hint}</p> : null}
          </div>
          <span id={`${task.id}-etat`}>
            <StateTag tone={task.state.tone}>{task.state.word}</StateTag>
          </span>
        </li>
      ))}
    </ul>
  )
}

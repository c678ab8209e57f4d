import { runFuzz } from './run-fuzz.ts'

// `npm run fuzz`: a minute for each reader of outside bytes, some seven minutes in all; `-- 5` for five seconds each.

const secondes = Number(process.argv[2] ?? 60)
if (!(secondes > 0 && secondes <= 60)) {
  console.error('npm run fuzz -- SECONDS: between 1 and 60 for each reader.')
  process.exit(1)
}
process.exit(runFuzz(secondes) ? 0 : 1)

/** The accounts of the demo world (`bff/src/demo/comptes.ts`), the usual one first. */
export const demoAccounts = [
  'employeur@interim-demo.example',
  'admin@interim-demo.example',
  'gestionnaire@opco-demo.example',
  'employeur@autre-entreprise.example',
] as const

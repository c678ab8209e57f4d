/** The accounts of the demo world (api.md, « Demo world »), the usual one first. */
export const demoAccounts = [
  'employeur@interim-demo.example',
  'admin@interim-demo.example',
  'gestionnaire@opco-demo.example',
  'employeur@autre-entreprise.example',
] as const

import '../src/tokens/fonts.css'
import '../src/tokens/tokens.css'
import { createRoot } from 'react-dom/client'
import { Catalogue } from './catalogue.tsx'

const root = document.getElementById('catalogue')
if (root) createRoot(root).render(<Catalogue />)

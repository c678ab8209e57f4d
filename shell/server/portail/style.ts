/** The portal's own look, on purpose not ours: it is another site. */
export const portalStyle = `:root{color-scheme:light}
body{margin:0;font:16px/1.5 Georgia,"Times New Roman",serif;color:#1c1c1c;background:#f3f3f3}
.emulation{margin:0;padding:.5rem 1rem;background:#3a3a3a;color:#fff;font:14px/1.4 system-ui,sans-serif;text-align:center}
header{background:#fff;border-bottom:4px solid #6b1f3a}
header div{max-width:56rem;margin:auto;padding:1rem;display:flex;flex-wrap:wrap;gap:.5rem 1rem;justify-content:space-between;align-items:baseline}
header a{font-size:1.375rem;color:#6b1f3a;text-decoration:none;font-weight:bold}
main{max-width:56rem;margin:2rem auto;padding:1.5rem;background:#fff;box-sizing:border-box}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 1rem}
a{color:#6b1f3a}
.services{list-style:none;padding:0;margin:1.5rem 0}
.service{font-size:1.25rem}
.services p,.note{margin:.25rem 0 0;color:#4a4a4a}
.bascule{font:14px/1.4 system-ui,sans-serif;margin-top:2rem}
.echec{border-left:4px solid #951a13;padding:.5rem 1rem;background:#fdeeec}
label{display:block;font-weight:bold;margin-bottom:.25rem}
select,button{font:inherit;padding:.5rem .75rem;max-width:100%;min-height:2.75rem}
select{background:#fff;color:inherit;border:1px solid #767676}
button{background:#6b1f3a;color:#fff;border:0;cursor:pointer}
:focus-visible{outline:3px solid #1c1c1c;outline-offset:2px}
`

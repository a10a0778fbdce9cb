/** Colours as in the application, light and dark; nothing is fetched. */
export const checkCss = `
:root{--ground:#fbfaf8;--card:#fff;--text:#1f1d1a;--dim:#5f5b55;--line:#d9d5ce;--accent:#0b6e6e;--on-accent:#fff;--good:#1c6b3a;--warn:#8a5300;--bad:#a61b1b}
@media (prefers-color-scheme:dark){:root{--ground:#191816;--card:#232220;--text:#eeece8;--dim:#b3aea6;--line:#45423d;--accent:#4fc3b8;--on-accent:#0f2a28;--good:#7fd39b;--warn:#f0b860;--bad:#ff9c94}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.5 'Golos Text',system-ui,'Segoe UI',Roboto,sans-serif}
header{display:flex;justify-content:space-between;align-items:center;padding:12px 16px;border-bottom:1px solid var(--line)}
header span{font-weight:600}
a{color:var(--accent);padding:8px 0}
main{max-width:36rem;margin:0 auto;padding:24px 16px 48px}
h1{font-size:26px;line-height:1.25;margin:0 0 20px}
label{display:block;font-weight:600}
#hint{margin:2px 0 8px;color:var(--dim);font-size:14px}
.field{display:flex;flex-wrap:wrap;gap:8px}
input#code{flex:1 1 15rem;min-width:0;min-height:48px;padding:0 12px;border:1px solid var(--dim);border-radius:8px;background:var(--card);color:var(--text);font:600 18px/1.2 ui-monospace,Consolas,monospace;letter-spacing:.03em;text-transform:uppercase}
button{min-height:48px;padding:0 20px;border:0;border-radius:8px;background:var(--accent);color:var(--on-accent);font:600 16px/1 inherit;font-family:inherit;cursor:pointer}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.note{display:flex;gap:12px;padding:14px 16px;margin:0 0 16px;border:1px solid var(--line);border-left:6px solid currentColor;border-radius:8px;background:var(--card)}
.note span{font-size:26px;line-height:1.1;font-weight:700}
.note strong{font-size:19px;line-height:1.3}
.note p{margin:2px 0 0;color:var(--text)}
.success{color:var(--good)}.warning{color:var(--warn)}.danger{color:var(--bad)}
dl{margin:0 0 8px;padding:4px 16px;border:1px solid var(--line);border-radius:8px;background:var(--card)}
dl div{padding:8px 0}
dl div+div{border-top:1px solid var(--line)}
dt{color:var(--dim);font-size:14px}
dd{margin:0;overflow-wrap:anywhere}
.quiet{color:var(--dim);font-size:14px;margin:8px 0 28px}
@media print{form,header a{display:none}}
`

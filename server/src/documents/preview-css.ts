/** Looks of the preview: sheets of A4 with the margins, face and sizes of the printed page. */
export const previewCss = (fonts: string) => `
${faces(fonts)}
.paper{overflow-wrap:break-word;background:#d7d9dc;padding:8mm 4mm;display:flex;flex-direction:column;align-items:center;gap:8mm;color:#000;font-family:Tinos,"Liberation Serif","Times New Roman",serif;hyphens:manual;font-kerning:normal}
.paper *{box-sizing:border-box}
.paper .sheet{background:#fff;box-shadow:0 1px 4px rgb(0 0 0/.35);position:relative;display:flex;flex-direction:column;flex:none}
.paper .sheet.portrait{width:210mm;min-height:297mm}
.paper .sheet.landscape{width:297mm;min-height:210mm}
.paper .sheet.framed::before{content:"";position:absolute;inset:10mm;border:1.5pt solid #000;outline:.5pt solid #000;outline-offset:-4mm;pointer-events:none}
.paper .number{position:absolute;top:10mm;left:0;right:0;text-align:center;font-size:12pt}
.paper p,.paper h1,.paper h2,.paper h3{margin:0;font:inherit;text-indent:0}
.paper h1,.paper h2,.paper h3{font-weight:bold;margin:10pt 0 4pt}
.paper .kind{font-size:1.07em;text-align:center;margin:6pt 0 8pt}
.paper .subject{font-weight:bold;margin:10pt 0 12pt}
.paper .subject.left{max-width:95mm}
.paper .left{text-align:left}.paper .center{text-align:center}.paper .right{text-align:right}.paper .both{text-align:justify}
.paper .tie{white-space:nowrap}
.paper .blank{display:inline-block;border-bottom:.5pt solid #000;height:.9em}
.paper mark{background:#fde3e7;color:#b00020;font-weight:bold}
.paper .letterhead{text-align:center;margin-bottom:8pt}
.paper .letterhead>div:not(.name):not(.details){font-size:12pt}
.paper .letterhead .name{font-weight:bold}
.paper .letterhead .details{font-size:10pt}
.paper .letterhead.ruled{border-bottom:1pt solid #000;padding-bottom:1mm}
.paper .letter{display:flex;justify-content:space-between;margin-bottom:12pt}
.paper .letter>div:first-child{width:82mm;text-align:center;font-size:12pt}
.paper .letter>div:last-child{width:78mm}
.paper .reference{text-align:left;margin-top:3mm}
.paper .requisites{display:flex;justify-content:space-between}
.paper .place{text-align:center;margin:4pt 0}
.paper .aside{display:flex;margin-bottom:10pt;text-align:left}
.paper .aside.right{justify-content:flex-end}
.paper .grifs{display:grid;grid-template-columns:1fr 1fr;gap:12mm;margin-bottom:10pt;text-align:left}
.paper table.data{border-collapse:collapse;table-layout:fixed;line-height:1.15;margin:4pt 0 6pt;width:100%}
.paper table.data td,.paper table.data th{border:.5pt solid #000;padding:.7mm 1.5mm;vertical-align:top;overflow-wrap:anywhere}
.paper table.data th{text-align:center;vertical-align:middle;font-weight:bold}
.paper table.data .numbers td{text-align:center;font-size:.85em}
.paper table.data.open td{vertical-align:middle}
.paper table.data.plain td,.paper table.data.plain th{border:none}
.paper .signature{display:grid;grid-template-columns:1fr 38mm minmax(35mm,auto);column-gap:4mm;align-items:end;margin:16pt 0 4pt}
.paper .signature.marked{grid-template-columns:1fr 68mm minmax(35mm,auto)}
.paper .line{display:block;border-bottom:.5pt solid #000;height:.9em;flex:1}
.paper .caption{align-self:start;font-size:8pt;text-align:center}
.paper .e-sign{border:.5pt solid #000;border-radius:2mm;padding:1.5mm 2mm;font-size:8pt;line-height:1.15}
.paper .e-sign b{display:block;text-align:center}
.paper .parties{display:grid;grid-template-columns:1fr 1fr;gap:10mm;margin:10pt 0 6pt}
.paper .parties>div{display:flex;flex-direction:column}
.paper .parties .post{margin-top:3mm;margin-bottom:auto}
.paper .parties .sign{display:flex;margin-top:4mm}
.paper .seal{font-size:10pt}
.paper .qr{display:flex;gap:4mm;align-items:center;font-size:9pt;margin:8pt 0 4pt}
.paper .qr svg{width:25mm;height:25mm;flex:none}
.paper .fill{margin:2pt 0}
.paper .fill .first{display:flex;gap:1.5mm;align-items:end}
.paper .fill .first .line{min-width:20mm}
.paper .ruled-line{height:8mm;border-bottom:.5pt solid #000}
.paper .choice{margin:3pt 0}
.paper .choice .hint{font-style:italic;font-size:.8em}
.paper .choice .row{display:flex;flex-wrap:wrap;column-gap:6mm}
.paper .choice .row>div,.paper .choice .column>div{display:flex;gap:1.5mm;align-items:baseline}
.paper .choice .column{padding-left:6mm}
.paper .box{flex:none;width:2.6mm;height:2.6mm;border:.6pt solid #000;display:inline-block}
.paper .box.ticked{background:linear-gradient(45deg,transparent 45%,#000 45% 55%,transparent 55%),linear-gradient(-45deg,transparent 45%,#000 45% 55%,transparent 55%)}
.paper .bottom{margin-top:auto}
.paper .executor{font-size:10pt;line-height:1.15;padding-top:6mm}
.paper .frame{border:.5pt solid #000;padding:2mm 3mm;margin:4pt 0 6pt}
.paper .title-page{display:flex;flex-direction:column;justify-content:space-between}
.paper .toc-line{display:flex;gap:1mm}
.paper .toc-line i{flex:1;border-bottom:1px dotted #000;transform:translateY(-.3em)}
.paper [data-block].selected{outline:2px solid #1c7ed6;outline-offset:2px}
@media print{.paper{background:none;padding:0;gap:0}.paper .sheet{box-shadow:none;break-after:page}}
`

const files = [
  ['Tinos-Regular.ttf', 400, 'normal'],
  ['Tinos-Italic.ttf', 400, 'italic'],
  ['Tinos-Bold.ttf', 700, 'normal'],
  ['Tinos-BoldItalic.ttf', 700, 'italic'],
] as const

const faces = (base: string) =>
  base
    ? files
        .map(
          ([file, weight, style]) =>
            `@font-face{font-family:Tinos;font-weight:${weight};font-style:${style};font-display:swap;src:url("${base}/${file}") format("truetype")}`,
        )
        .join('\n')
    : ''

// `mutool run`: writes a text and a stroke of ink on the first page, as one who signs on a tablet does.
var source = scriptArgs[0]
var out = scriptArgs[1]
var text = scriptArgs[2]
var how = scriptArgs[3] || ''
var doc = new PDFDocument(source)
var page = doc.loadPage(0)
var mention = page.createAnnotation('FreeText')
mention.setRect([60, 300, 260, 330])
mention.setContents(text)
mention.update()
var ink = page.createAnnotation('Ink')
ink.setInkList([[60, 400, 110, 420, 160, 400]])
ink.update()
page.update()
doc.save(out, how)

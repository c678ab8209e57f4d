#!/usr/bin/env bash
# poppler 22.12 (Debian 12), by its GLib bindings, as Evince uses it
# Two fields of a form are filled in with a name that their font lacks letters for. The file that is saved gives the font that
# was brought for them twice in one dictionary, under the same key, once for each field.
# Expected: once. ISO 32000-1, 7.3.7: « Multiple entries in the same dictionary shall not have the same key. » A reader that holds
# to it refuses what such a viewer saved.
set -euo pipefail
dpkg -s gir1.2-poppler-0.18 python3-gi fonts-dejavu-core >/dev/null 2>&1 ||
  apt-get install -y --no-install-recommends gir1.2-poppler-0.18 python3-gi fonts-dejavu-core >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > fill.py <<'PY'
import os
import gi
gi.require_version('Poppler', '0.18')
from gi.repository import Poppler

objects = [
    '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R 5 0 R]/DA(/F 12 Tf 0 g)/DR<</Font 7 0 R>>>>>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Annots[4 0 R 5 0 R]>>',
]
for name, y in (('nom', 10), ('prenom', 60)):
    objects.append(f'<</Type/Annot/Subtype/Widget/F 4/Rect[10 {y} 190 {y + 20}]/FT/Tx/T({name})/DA(/F 12 Tf 0 g)/DR<</Font 7 0 R>>/P 3 0 R>>')
objects += ['<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>', '<</F 6 0 R>>']
text, places = '%PDF-1.7\n', []
for number, body in enumerate(objects, 1):
    places.append(len(text))
    text += f'{number} 0 obj\n{body}\nendobj\n'
rows = ''.join(f'{place:010} 00000 n \n' for place in places)
end = len(text)
text += f'xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{rows}trailer\n<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{end}\n%%EOF\n'
open('form.pdf', 'w').write(text)
document = Poppler.Document.new_from_file(f'file://{os.getcwd()}/form.pdf', None)
for mapping in document.get_page(0).get_form_field_mapping():
    mapping.field.text_set_text('Nguyễn')
document.save(f'file://{os.getcwd()}/filled.pdf')
PY
/usr/bin/python3 fill.py
seen=$(grep -a -o '<<[^<>]*/popplerfont[^<>]*>>' filled.pdf | head -1 | grep -o '/popplerfont [0-9]* 0 R' | sort | uniq -c | sed 's/^ *//')
echo "in one dictionary: $seen"
[[ "$seen" =~ ^2\ /popplerfont\ [0-9]+\ 0\ R$ ]] || { echo 'changed: the font is given once now' >&2; exit 1; }

"""What a viewer built on poppler (Evince, Atril, Xreader) does with a form: `remplir` its fields, or `annoter` its first page."""
import json
import sys

import gi

gi.require_version("Poppler", "0.18")
from gi.repository import Poppler  # noqa: E402

act, source, out, given = sys.argv[1:]
document = Poppler.Document.new_from_file(f"file://{source}", None)
page = document.get_page(0)
if act == "remplir":
    answers = json.loads(given)
    for mapping in page.get_form_field_mapping():
        name = mapping.field.get_name()
        if name in answers:
            mapping.field.text_set_text(answers[name])
else:
    place = Poppler.Rectangle()
    place.x1, place.y1, place.x2, place.y2 = 60, 300, 260, 330
    note = Poppler.AnnotText.new(document, place)
    note.set_contents(given)
    page.add_annot(note)
document.save(f"file://{out}")

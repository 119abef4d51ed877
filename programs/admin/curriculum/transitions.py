"""The moves of a curriculum: what may be done now, a page to confirm it, and what was done."""

from dataclasses import dataclass

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from catalog.common.admin.extensions import AdminExtension
from catalog.common.web.kept.keeping import filled
from catalog.common.web.keys import number
from catalog.common.web.nul import without_nul

from ...checks.findings import findings_of, keyed
from ...checks.seals import is_intact, sealed_act
from ...choices import Status, TransitionAct
from ...choices.labels import labels_of
from ...curricula import Severity
from ...curricula.messages import rule_title
from ...models import Curriculum
from ...services.publication import TransitionRefused, move_curriculum
from ...services.transitions import TRANSITIONS, transitions_for
from .comparison import comparison
from .frozen import is_frozen
from .grid import row_anchor, typed_anchor
from .ledger import LedgerPanel

ANSWER = "accepted-"
COMPARED = (TransitionAct.SUBMIT, TransitionAct.APPROVE, TransitionAct.PUBLISH)


def consequence(act):
    """What an act does, before it is done."""
    sentences = {
        TransitionAct.SUBMIT: _(
            "The registrar will find it in review. Its rows can still be changed."
        ),
        TransitionAct.RETURN: _(
            "It becomes a draft again. Those who write it will read the reason."
        ),
        TransitionAct.APPROVE: _(
            "Its rows and official names are sealed as they stand. After that nobody changes "
            "them: changes need a new revision."
        ),
        TransitionAct.PUBLISH: _(
            "Readers will see it on the page of the program. A published revision of the same "
            "intake is archived."
        ),
        TransitionAct.ARCHIVE: _("It leaves the page of the program and stays here to be read."),
    }
    return sentences[act]


@dataclass(frozen=True)
class Question:
    """A finding that stands, and the word that was typed for it."""

    name: str
    remark: object
    word: str
    is_asked: bool


@dataclass(frozen=True)
class RecordedTransition:
    """A move that was made, with the words that were given for warnings."""

    move: object
    words: list


class Transitions(AdminExtension):
    """Buttons, confirmation pages and the record of transitions."""

    def pages(self):
        return (("<int:pk>/move/<slug:act>/", self.move_view, "programs_curriculum_move"),)

    def move_view(self, request, pk, act):
        """Shows what a transition would do; by POST, makes it or says why not."""
        curriculum = self.row(request, pk)
        if act not in TRANSITIONS:
            raise Http404
        move = TRANSITIONS[act]
        if not request.user.has_perm(move.permission):
            raise PermissionDenied
        refusal = ""
        if request.method == "POST":
            try:
                move_curriculum(curriculum, act, by=request.user, **typed_answer(request))
                messages.success(request, done(curriculum))
                return to_page(curriculum)
            except TransitionRefused as refused:
                refusal = str(refused)
                curriculum.refresh_from_db()
        if curriculum.status == move.target:
            messages.info(request, already(curriculum))
            return to_page(curriculum)
        request = filled(request)
        context = self.move_context(request, curriculum, move, refusal)
        return self.response(request, "admin/curriculum/move.html", **context)

    def move_context(self, request, curriculum, move, refusal):
        is_possible = curriculum.status in move.sources
        return {
            "title": move.act.label,
            "curriculum": curriculum,
            "move": move,
            "page_url": page_url(curriculum),
            "is_possible": is_possible,
            "status_sentence": now(curriculum),
            "consequence": consequence(move.act),
            "refusal": refusal,
            "reason": request.POST.get("reason", ""),
            "seen": curriculum.version,
            "asks_for_act": move.act == TransitionAct.APPROVE,
            "sealed_act": sealed_act(curriculum) if move.act == TransitionAct.APPROVE else None,
            "questions": questions(curriculum, request)
            if move.act == TransitionAct.APPROVE
            else [],
            "comparison": comparison(curriculum) if move.act in COMPARED else None,
            "is_compared": move.act in COMPARED,
        }

    def form_context(self, request, obj, context):
        return {"state": self.state(request, obj) if obj else None}

    def state(self, request, curriculum):
        """The status as stored, what may be done with it, and how it came to be so."""
        stored = Curriculum.objects.with_rows().get(pk=curriculum.pk)
        steps = stored.moves.select_related("author")
        moves = transitions_for(stored, request.user)
        return {
            "curriculum": stored,
            "is_frozen": is_frozen(stored),
            "is_intact": is_intact(stored),
            "moves": [(move, move_url(stored, move.act)) for move in moves],
            "steps": [RecordedTransition(step, list(words(step))) for step in steps],
            "returned": returned(stored, steps),
        }


def returned(curriculum, steps):
    """The move that sent a draft back to those who write it, with its reason."""
    last = max(steps, key=lambda step: step.pk, default=None)
    is_back = curriculum.status == Status.DRAFT and last and last.act == TransitionAct.RETURN
    return last if is_back else None


def typed_answer(request):
    posted = request.POST
    words = {
        key.removeprefix(ANSWER): without_nul(posted[key])
        for key in posted
        if key.startswith(ANSWER)
    }
    return {
        "reason": without_nul(posted.get("reason", "")),
        "accepted": words,
        "seen": number(posted.get("seen", "")),
    }


def questions(curriculum, request):
    """Every open finding, what weighs most first; a warning asks for a word."""
    rows = Curriculum.objects.with_rows().get(pk=curriculum.pk)
    found = keyed(findings_of(curriculum))
    labels = labels_of(rows.program.owner, get_language())
    panel = LedgerPanel(rows.plan(), (), labels, anchors(rows))
    asked = [
        Question(
            name=f"{ANSWER}{key}",
            remark=panel.remark(finding),
            word=request.POST.get(f"{ANSWER}{key}", ""),
            is_asked=finding.severity == Severity.WARNING,
        )
        for key, finding in found.items()
    ]
    order = [severity.value for severity in Severity]
    return sorted(asked, key=lambda question: order.index(question.remark.severity))


def anchors(curriculum):
    """Where rows stand on the curriculum's own page."""
    items = curriculum.items.all()
    if is_frozen(curriculum):
        return {item.pk: row_anchor(item) for item in items}
    return {item.pk: typed_anchor(f"items-{index}") for index, item in enumerate(items)}


def words(step):
    """(what was warned of, the word it was accepted with)."""
    for key, word in step.accepted.items():
        rule, _colon, detail = key.partition("#")[0].partition(":")
        title = rule_title(rule)
        yield f"{title}, {detail}" if detail.isdecimal() else title, word


def now(curriculum):
    return _("The curriculum is: %(status)s.") % {"status": curriculum.get_status_display()}


def already(curriculum):
    return _("This has been done already. %(status)s") % {"status": now(curriculum)}


def done(curriculum):
    return _("Done. %(status)s") % {"status": now(curriculum)}


def page_url(curriculum):
    return reverse("admin:programs_curriculum_change", args=[curriculum.pk])


def move_url(curriculum, act):
    return reverse("admin:programs_curriculum_move", args=[curriculum.pk, act])


def to_page(curriculum):
    return HttpResponseRedirect(page_url(curriculum))

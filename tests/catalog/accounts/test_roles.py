"""What each role may and may not do, by request."""

import pytest
from django.contrib.auth.models import Permission

from catalog.accounts.models import Role, User
from catalog.accounts.roles import ROLES, ensure_roles
from partners.models import Institution, Network
from programs.models import Abbreviation, Course, Curriculum, Norm, Program
from tests.factories import (
    CourseFactory,
    CurriculumFactory,
    InstitutionFactory,
    ProgramFactory,
    ProgramStatementFactory,
)
from tests.staff import client_of, listing, page, typed

pytestmark = pytest.mark.django_db

MAY_ADD = {
    "editor": {Program, Course, Curriculum, Institution, Network},
    "translator": set(),
    "registrar": {Program, Course, Curriculum, Institution, Network},
    "administrator": {Institution, Abbreviation, Norm, User},
}


def test_migrate_has_made_the_four_roles():
    assert set(Role.objects.values_list("name", flat=True)) == set(ROLES)


@pytest.mark.parametrize("role", ROLES)
def test_every_right_of_a_role_exists(role):
    assert Role.objects.get(name=role).permissions.count() == len(ROLES[role])


def test_a_right_given_or_taken_by_hand_is_put_right_again():
    group = Role.objects.get(name="translator")
    group.permissions.set([Permission.objects.get(codename="delete_program")])

    ensure_roles()

    assert group.permissions.count() == len(ROLES["translator"])
    assert not group.permissions.filter(codename="delete_program").exists()


@pytest.mark.parametrize("role", ROLES)
def test_every_role_has_a_working_first_page_and_sees_every_list(role):
    client = client_of(role)
    content = client.get("/admin/").content.decode()

    for model in (Program, Course, Curriculum, Institution, Network):
        assert listing(model) in content
        assert client.get(listing(model)).status_code == 200


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize(
    "model", [Program, Course, Curriculum, Institution, Network, Abbreviation, Norm, User]
)
def test_only_those_who_may_add_are_shown_the_way_and_let_in(role, model):
    client = client_of(role)
    may = model in MAY_ADD[role]

    assert client.get(listing(model, "add")).status_code == (200 if may else 403)
    if client.get(listing(model)).status_code == 200:
        shown = f'href="{listing(model, "add")}' in client.get(listing(model)).content.decode()
        assert shown == may


@pytest.mark.parametrize(
    ("role", "statuses"),
    [("editor", (302, 403)), ("translator", (403, 403)), ("registrar", (302, 302))],
)
def test_what_the_public_reads_is_deleted_by_the_registrar_alone(role, statuses):
    client = client_of(role)
    draft, public = CourseFactory(visibility="draft"), CourseFactory(visibility="public")

    answers = [client.post(page(each, "delete"), {"post": "yes"}) for each in (draft, public)]

    assert tuple(answer.status_code for answer in answers) == statuses


@pytest.mark.parametrize(("role", "after"), [("editor", "draft"), ("registrar", "public")])
def test_only_the_registrar_makes_a_program_public(role, after):
    program, client = ProgramFactory(visibility="draft"), client_of(role)
    response = client.get(page(program))

    client.post(page(program), typed(response, visibility="public", title_kk="Жаңа атау"))

    program.refresh_from_db()
    assert (program.visibility, program.title_kk) == (after, "Жаңа атау")


def test_what_an_editor_adds_is_a_draft():
    client, owner = client_of("editor"), InstitutionFactory()
    response = client.get(listing(Course, "add"))
    data = typed(response, owner=owner.pk, slug="art", title_kk="Өнер", visibility="public")

    client.post(listing(Course, "add"), data)

    assert Course.objects.get().visibility == "draft"


@pytest.mark.parametrize("role", ["editor", "translator", "registrar", "superuser"])
def test_nobody_writes_a_status_into_a_form(role):
    curriculum, client = CurriculumFactory(status="draft"), client_of(role)

    client.post(page(curriculum), typed(client.get(page(curriculum)), status="approved"))

    curriculum.refresh_from_db()
    assert curriculum.status == "draft"


@pytest.mark.parametrize("status", ["approved", "published", "archived"])
def test_an_approved_curriculum_is_read_only(status):
    curriculum, client = CurriculumFactory(status=status), client_of("editor")
    response = client.get(page(curriculum))

    assert response.status_code == 200
    assert 'name="_save"' not in response.content.decode()
    assert client.post(page(curriculum), {"credits": 5}).status_code == 403


def test_a_translator_changes_texts_and_their_rows():
    statement, client = ProgramStatementFactory(), client_of("translator")
    program = statement.program
    changes = {"title_en": "New title", "statements-0-text_en": "New text"}

    response = client.post(page(program), typed(client.get(page(program)), **changes))

    program.refresh_from_db()
    statement.refresh_from_db()
    assert response.status_code == 302
    assert (program.title_en, statement.text_en) == ("New title", "New text")


def test_a_translator_changes_nothing_else_by_a_forged_post():
    statement, client = ProgramStatementFactory(kind="objective"), client_of("translator")
    program = statement.program
    forged = typed(
        client.get(page(program)),
        **{
            "code": "7M09999",
            "visibility": "archived",
            "statements-0-kind": "benefit",
            "statements-0-position": "9",
            "statements-0-DELETE": "on",
            "statements-TOTAL_FORMS": "2",
            "statements-1-kind": "benefit",
            "statements-1-text_kk": "Қосылған",
        },
    )
    before = Program.objects.values().get()

    client.post(page(program), forged)

    after = Program.objects.values().get()
    kept = [name for name in before if name not in ("version",)]
    assert {name: after[name] for name in kept} == {name: before[name] for name in kept}
    assert list(program.statements.values_list("kind", "position")) == [
        ("objective", statement.position)
    ]


def test_a_translator_cannot_change_the_credits_of_a_curriculum():
    curriculum, client = CurriculumFactory(status="draft", credits=91), client_of("translator")

    client.post(
        page(curriculum), typed(client.get(page(curriculum)), credits="240", note_ru="Примечание")
    )

    curriculum.refresh_from_db()
    assert (curriculum.credits, curriculum.note_ru) == (91, "Примечание")


@pytest.mark.parametrize(
    ("role", "may"), [("editor", False), ("registrar", False), ("administrator", True)]
)
def test_only_the_administrator_says_which_institution_is_the_host(role, may):
    institution, client = InstitutionFactory(), client_of(role)

    client.post(page(institution), typed(client.get(page(institution)), is_host="on"))

    institution.refresh_from_db()
    assert institution.is_host is may


@pytest.mark.parametrize("role", ["editor", "translator", "registrar"])
def test_abbreviations_are_changed_by_the_administrator_alone(role):
    row = Abbreviation.objects.create(institution=InstitutionFactory(), term="BD", short_kk="БП")

    assert client_of(role).post(page(row), {"short_kk": "БейП"}).status_code == 403


def test_the_administrator_gives_roles_but_makes_nobody_a_superuser():
    client = client_of("administrator")
    user = User.objects.create_user("asel", is_staff=True)
    editors = Role.objects.get(name="editor")

    client.post(
        page(user),
        typed(client.get(page(user)), groups=[editors.pk], is_superuser="on"),
    )

    user.refresh_from_db()
    assert (list(user.groups.all()), user.is_superuser) == ([editors], False)


def test_the_administrator_cannot_touch_a_superuser():
    client, root = client_of("administrator"), User.objects.create_superuser("root")

    assert client.post(page(root), {"username": "taken"}).status_code == 403
    assert client.post(f"/admin/accounts/user/{root.pk}/password/", {}).status_code == 403
    assert client.post(page(root, "delete"), {"post": "yes"}).status_code == 403


def test_a_role_is_shown_as_a_table_of_nouns_and_acts():
    group = Role.objects.get(name="registrar")

    content = client_of("administrator").get(page(group)).content.decode()

    assert "Can add" not in content
    assert "✓" in content

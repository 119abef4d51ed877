"""Which file is whose: by the row that holds it and who may see that row, never by its path."""

import pytest
from django.apps import apps
from django.contrib.auth.models import AnonymousUser, Permission
from django.core.files.base import ContentFile

from catalog.accounts.models import Role, User
from catalog.common.models import Visible
from catalog.common.web.stored import file_fields, is_picture, stored
from partners.models import Agreement
from tests.factories import AgreementFactory, InstitutionFactory, PersonFactory
from tests.files import pdf, picture

pytestmark = pytest.mark.django_db
NOBODY = AnonymousUser()


@pytest.fixture(autouse=True)
def folder(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"
    (tmp_path / "beside.txt").write_text("Құпия")
    return settings.MEDIA_ROOT


def member(*rights, **facts):
    """Somebody of the staff with these rights, asked anew: rights are remembered."""
    user = User.objects.create_user(f"қызметкер-{User.objects.count()}", is_staff=True, **facts)
    user.user_permissions.set(Permission.objects.filter(codename__in=rights))
    return user


def logo(**facts):
    row = InstitutionFactory(**facts)
    row.logo.save("елтаңба.png", ContentFile(picture()))
    return row.logo.name


def scan():
    row = AgreementFactory()
    row.scan.save("келісім.pdf", ContentFile(pdf()))
    return row.scan.name


def is_seen(name, user=NOBODY):
    found = stored(name, user)
    if found:
        found.file.close()
    return found is not None


def test_a_picture_is_as_public_as_its_row():
    assert is_seen(logo())
    for visibility in ("draft", "archived"):
        name = logo(visibility=visibility)
        assert not is_seen(name)
        assert is_seen(name, member("view_institution"))
        assert not is_seen(name, member("view_person"))


def test_a_scan_is_for_staff_who_may_view_its_noun():
    name = scan()

    assert is_seen(name, member("view_agreement"))
    assert is_seen(name, member(is_superuser=True))
    assert not is_seen(name)
    assert not is_seen(name, member())
    assert not is_seen(name, member("view_approval", "view_institution"))
    assert not is_seen(name, member("view_agreement", is_active=False))


def test_every_role_that_views_a_noun_sees_its_scans():
    name = scan()

    for role in Role.objects.all():
        user = member()
        user.groups.add(role)
        assert is_seen(name, user)


def test_a_file_that_no_row_holds_is_nobodys(folder):
    name = scan()
    Agreement.objects.update(scan="")

    assert (folder / name).exists()
    assert not is_seen(name, member(is_superuser=True))


@pytest.mark.parametrize(
    "spelled",
    [
        "pictures/../{}",
        "./{}",
        "/{}",
        "//{}",
        "{}/",
        "{}\0",
        "{}\n",
        "{}%00.png",
        "pictures/%2e%2e/{}",
        "scans/agreements/../agreements/келісім.pdf",
    ],
)
def test_a_name_is_the_very_name_that_the_row_holds(spelled):
    name = scan()

    for user in (NOBODY, member(is_superuser=True)):
        assert not is_seen(spelled.format(name), user)
        assert not is_seen(spelled.format(name).upper(), user)


@pytest.mark.parametrize(
    "name", ["", "..", "pictures", "pictures/", "ә" * 300, "x" * 70_000, "\0", "\ud800"]
)
def test_no_name_is_too_odd_to_be_looked_for(name):
    for user in (NOBODY, member(is_superuser=True)):
        assert not is_seen(name, user)


@pytest.mark.parametrize(
    "held", ["../beside.txt", "/etc/hostname", "pictures/жоқ.png", "pictures", "a" * 99 + "\t"]
)
def test_a_row_that_names_what_is_not_its_file_gives_nothing(held, folder):
    (folder / "pictures").mkdir(parents=True)
    InstitutionFactory(logo=held)
    AgreementFactory(scan=held)

    for user in (NOBODY, member(is_superuser=True)):
        assert not is_seen(held, user)


def test_the_same_name_on_a_public_and_a_hidden_row_is_public():
    name = logo()
    InstitutionFactory(logo=name, visibility="draft")

    assert is_seen(name)


def test_a_picture_is_looked_at_and_a_scan_is_downloaded():
    shown = stored(logo(), NOBODY)
    kept = stored(scan(), member(is_superuser=True))

    assert (shown.is_picture, shown.is_public) == (True, True)
    assert (kept.is_picture, kept.is_public) == (False, False)
    for found in (shown, kept):
        found.file.close()


def test_only_rows_that_can_be_public_declare_public_files():
    declared = [model for model in apps.get_models() if getattr(model, "public_files", ())]

    assert declared
    assert all(issubclass(model, Visible) for model in declared)
    names = {(field.model, field.name) for field in file_fields() if is_picture(field)}
    assert names == {(model, name) for model in declared for name in model.public_files}


@pytest.mark.parametrize("size", [2, 40])
def test_a_file_is_found_with_the_same_number_of_queries(django_assert_num_queries, size):
    for _number in range(size):
        PersonFactory(picture="pictures/people/жоқ.png")
        name = logo()
    paper, user = scan(), member("view_agreement", "view_person")

    with django_assert_num_queries(1):
        assert is_seen(name)
    with django_assert_num_queries(1):
        assert not is_seen(paper)
    with django_assert_num_queries(4):  # two of them ask for the rights
        assert is_seen(paper, user)

from threading import Event

from catalog.common.search import HitPage, Live, SearchDocument, Snapshot, search
from tests.effort import PATIENCE


def snapshot_of(*titles):
    pages = (HitPage(url="", title={"kk": title}) for title in titles)
    return Snapshot([SearchDocument("course", page.title["kk"], page) for page in pages])


def found(live, query):
    return [hit.code for hit in search(live.current(), query, "kk").hits]


def test_the_index_is_built_at_first_use_and_follows_the_stamp():
    titles, stamp = ["Физика"], [1]
    live = Live(lambda: snapshot_of(*titles), lambda: stamp[0])
    assert found(live, "физика") == ["Физика"]
    titles.append("Химия")
    assert found(live, "химия") == []
    stamp[0] += 1
    assert found(live, "химия") == ["Химия"]


def test_the_old_index_answers_while_the_new_one_is_built(settings):
    settings.SEARCH_FOLLOWS_IN_BACKGROUND = True
    stamp, may_go_on, built = [1], Event(), []

    def snapshot():
        if built:
            may_go_on.wait(PATIENCE)
        built.append(1)
        return snapshot_of("Физика", *["Химия"] * (len(built) - 1))

    live = Live(snapshot, lambda: stamp[0])
    live.current()
    stamp[0] += 1
    assert found(live, "химия") == []
    may_go_on.set()
    with live.lock:
        assert found(live, "химия") == ["Химия"]


def test_a_build_that_fails_leaves_the_old_index(settings, caplog):
    settings.SEARCH_FOLLOWS_IN_BACKGROUND = True
    stamp, snapshots = [1], [snapshot_of("Физика")]
    live = Live(lambda: snapshots.pop(), lambda: stamp[0])
    live.current()
    stamp[0] += 1
    live.current()
    with live.lock:
        assert found(live, "физика") == ["Физика"]
    assert "not rebuilt" in caplog.text

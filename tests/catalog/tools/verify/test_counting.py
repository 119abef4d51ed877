"""Counting tests in JUnit files."""

from catalog.tools.verify.counting import Counts, counted

REPORT = """<testsuites><testsuite>
<testcase classname="tests.a" name="test_good"/>
<testcase classname="tests.a" name="test_bad"><failure/></testcase>
<testcase classname="tests.a" name="test_no_fixture"><error/></testcase>
<testcase classname="tests.a" name="test_left_out"><skipped/></testcase>
<testcase classname="tests.b" name="test_good"/>
<testcase classname="tests.b" name="test_untidy"/>
<testcase classname="tests.b" name="test_untidy"><error/></testcase>
</testsuite></testsuites>"""


def test_failures_and_errors_count_as_failed_and_a_test_counts_once(tmp_path):
    report = tmp_path / "sqlite.xml"
    report.write_text(REPORT)
    assert counted(report) == Counts(passed=2, failed=3, skipped=1)


def test_a_run_that_wrote_no_report_counts_nothing(tmp_path):
    assert counted(tmp_path / "none.xml") == Counts()


def test_counts_add_up_and_read_as_the_last_line():
    total = Counts(passed=40, failed=1) + Counts(passed=2, skipped=3)
    assert str(total) == "42 passed, 1 failed, 3 skipped"

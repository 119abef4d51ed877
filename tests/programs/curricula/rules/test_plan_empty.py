from programs.curricula import Kind, Level, Line, Plan, findings


def test_one_row_outside_the_total_is_a_row():
    line = Line(1, 1, 1, Kind.ADDITIONAL_TRAINING, 4)
    assert "plan.empty" not in {each.rule for each in findings(Plan(Level.MASTER, (line,)), None)}

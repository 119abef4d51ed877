from django.db.migrations import SeparateDatabaseAndState


class AtOnce(SeparateDatabaseAndState):
    """For migrations: many changes of models that need not wait for each other.

    Django draws up all related models anew after each change, which takes most of the time of a
    migration with dozens of them; here they are drawn up once, after the last.
    """

    def __init__(self, operations):
        super().__init__(state_operations=operations)

    def deconstruct(self):
        return type(self).__qualname__, [self.state_operations], {}

    def state_forwards(self, app_label, state):
        state.__dict__.pop("apps", None)
        super().state_forwards(app_label, state)

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        for operation in self.state_operations:
            operation.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(self, app_label, schema_editor, from_state, to_state):
        for operation in reversed(self.state_operations):
            operation.database_backwards(app_label, schema_editor, from_state, to_state)

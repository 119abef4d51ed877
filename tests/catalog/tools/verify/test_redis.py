"""The life of a throwaway Redis server."""

import pytest
from redis import Redis
from redis.exceptions import ConnectionError as Unreachable

from catalog.tools.verify import redis


@pytest.mark.skipif(not redis.server_program(), reason="needs the Debian package redis-server")
def test_a_server_answers_and_then_is_gone():
    with redis.throwaway_server(program=redis.server_program()) as url, Redis.from_url(url) as live:
        assert live.ping()
    with Redis.from_url(url) as gone, pytest.raises(Unreachable):
        gone.ping()


def test_a_program_that_ends_at_once_is_a_failure():
    with (
        pytest.raises(redis.StepFailed, match="did not start"),
        redis.throwaway_server(program="/bin/false"),
    ):
        pass

"""Words of a question that say nothing about the answer, in three languages, as keys."""

from .keys import key, words

TEXT = """
    мен бен пен және немесе үшін туралы бойынша қалай қайда қандай қай қанша бола болу болады
    болғым келеді алам аламын бар ма ме ба бе кім не осы бұл маған керек түсу түсуге оқуға
    оқимын оқығым атындағы
    и в во на по с со из к ко у о об от до за при для или а как где куда что кто чему какие какой
    какая какую ли мне я хочу хотел хотела можно нужно надо стать быть работать учат учиться
    поступить поступать поступления получить имени им это все
    the a an of in on at for and or to with by from is are be become how where what which who can
    i want need do my me about
"""
STOPWORDS = frozenset(key(word) for word in words(TEXT))

"""Last part of train_scorer.py: words that nothing is taken for.

No slot that the network learns from is filled with such a word, yet it is among the words drawn at
random that others are weighed against, so that it comes out far too improbable. Here it gets its row
by linear discriminant analysis of what the network hears at its places (Fisher 1936), drawn towards
what is heard anywhere, and a bias with which it is as probable, by and large, as it is frequent. No
other number changes.
"""

import torch

# Of one word at most so many slots are looked at, which weigh as much as all; so many of other words.
MOST_OF_A_WORD = 300
SLOTS_OF_OTHERS = 1_500_000
# More frequent ones are marks and numbers.
MOST_FREQUENT = 30_000
# What is heard at a word's places counts as much as so many places anywhere.
PLACES_ANYWHERE = 100
# Chosen on held-out documents, on which whole discriminants were too sure.
STRENGTH = 0.6
RIDGE = 0.1
SAMPLE, ROUNDS, AT_ONCE = 16_000, 6, 2000


@torch.no_grad()
def learn(model, copy, has_rivals, first_word):
    """Gives rows and biases to the known words, from an id on, that have no rivals."""
    words, bias = model.meant.weight, model.bias.weight[:, 0]
    counts = torch.bincount(copy.ids, minlength=65536)[: len(words)].double()
    known = torch.arange(len(words), device=words.device) >= first_word
    is_lonely = known & ~has_rivals[: len(words)] & (counts <= MOST_FREQUENT)
    lonely, others = torch.nonzero(is_lonely).flatten(), torch.nonzero(known & ~is_lonely).flatten()
    places, weights = chosen_slots(copy, is_lonely, has_rivals)
    heard = listened(model, copy, places).double()
    some = torch.multinomial(weights, SAMPLE, replacement=True)
    sample = heard[some].float()
    sums_of_others = torch.cat(
        [torch.logsumexp(part @ words[others].T + bias[others], 1) for part in sample.split(AT_ONCE)]
    )
    foretold = foretold_by(heard[some], sums_of_others.double())
    rows = STRENGTH * discriminants(heard, weights, copy.ids[places].long(), lonely, len(words)) + foretold[:-1]
    share = torch.log((counts[lonely] + 0.5) / counts[known].sum())
    words[lonely] = rows.float()
    bias[lonely] = biases(sample, sums_of_others, rows.float(), share.float(), foretold[-1].float())


def foretold_by(heard, sums):
    """By least squares, how what is heard foretells the sum that makes scores of a place probabilities."""
    with_one = torch.cat([heard, torch.ones(len(heard), 1, dtype=torch.double, device=heard.device)], 1)
    return torch.linalg.lstsq(with_one, sums[:, None]).solution[:, 0]


def chosen_slots(copy, is_lonely, has_rivals):
    """Places of words, and how many places each stands for."""
    ids = copy.ids.long()
    wanted = torch.zeros(65536, dtype=torch.bool, device=ids.device)
    wanted[: len(is_lonely)] = is_lonely
    own = torch.nonzero(wanted[ids]).flatten()
    counts = torch.bincount(ids[own], minlength=65536)[ids[own]].float()
    kept = torch.rand(len(own), device=ids.device) < MOST_OF_A_WORD / counts
    others = torch.nonzero(has_rivals[ids]).flatten()
    some = others[torch.randperm(len(others), device=ids.device)[:SLOTS_OF_OTHERS]]
    weight_of_other = torch.full((len(some),), len(others) / len(some), device=ids.device)
    weights = torch.cat([(counts[kept] / MOST_OF_A_WORD).clamp(min=1), weight_of_other])
    return torch.cat([own[kept], some]), weights.double()


def listened(model, copy, places):
    """What the network hears at the places of words."""
    return torch.cat([model(*copy.window(part, torch.ones_like(part))) for part in places.split(16384)])


def discriminants(heard, weights, own, lonely, size):
    """By lonely word, how far its mean is from that of all, in the measure of how what is heard varies."""
    width = heard.shape[1]
    mean = (heard * weights[:, None]).sum(0) / weights.sum()
    away = heard - mean
    covariance = (away * weights[:, None]).T @ away / weights.sum()
    ridge = RIDGE * covariance.trace() / width * torch.eye(width, dtype=torch.double, device=heard.device)
    sums = torch.zeros(size, width, dtype=torch.double, device=heard.device).index_add_(0, own, away)
    places = torch.bincount(own, minlength=size)[lonely].double()
    return sums[lonely] / (places + PLACES_ANYWHERE)[:, None] @ torch.linalg.inv(covariance + ridge)


def biases(sample, sums_of_others, rows, share, first):
    """Biases with which each word has its share of the sample (iterative proportional fitting)."""
    bias = share + first
    for _ in range(ROUNDS):
        probable = torch.zeros_like(bias)
        for part, of_others in zip(sample.split(AT_ONCE), sums_of_others.split(AT_ONCE)):
            scores = part @ rows.T + bias
            whole = torch.logaddexp(of_others, torch.logsumexp(scores, 1))
            probable += torch.exp(scores - whole[:, None]).sum(0)
        bias = bias + share - torch.log(probable / len(sample) + 1e-12)
    return bias

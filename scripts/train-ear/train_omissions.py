"""Second part of `npm run train-omissions`: learns the weights of models/omissions.bin.

    python train_omissions.py ARTICLE.bin PREPOSITION.bin --ids N --out OUT.bin
    python train_omissions.py --trust PLACES.tsv --out OUT.bin

The first files come from extract-gaps.ts: 32-bit integers, rows of held out, what stands in the gap,
features. Of each, a logistic regression learns whether something was left out, over the features that are
frequent enough, by AdaGrad (Duchi et al., 2011); of the articles, a second one which of them. Copy that is
held out tells how sure the sums are (Platt, 1999). PLACES.tsv comes from extract-omissions.ts: how much
the sums weigh beside what the scorer and the n-gram model say is learnt from it, the fourth part of the
training. N is the size of the vocabulary that the features are of. Needs numpy.
"""

import argparse
import numbers_file
import numpy

MAGIC = 0x4D4F4443  # “CDOM”
VERSION = 1
# As features.ts gives them.
FEATURES = {"article": 22, "choice": 22, "preposition": 26}
MOST_FEATURES = 26
COLUMNS_BEFORE = 2
# Fewer, and a feature tells of the copy it was seen in and of no other.
LEAST_SEEN = 5
EPOCHS = 3
BATCH = 32768
RATE = 0.1
# Words left out, of those that stand in gaps: about one article and one preposition in 1,000 words.
LEFT_OUT = {"article": 1 / 18, "choice": 1, "preposition": 1 / 40}
# As omissions.ts reads the tables: their slots, of which so many are filled, with the heaviest weights.
SLOTS = {"article": 1 << 20, "choice": 1 << 18, "preposition": 1 << 20}
LOAD = 0.65
# Fewer odds are not looked at, which the first features mostly tell.
LEAST_ODDS = -1.7
CHECKED = 6
LOST_EARLY = 0.01
REPORTED = [0.0005, 0.001, 0.002, 0.005]
LEAST_REPORTED = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
# For what a probability says: one article and one preposition is left out of so many words.
EVERY_REAL = 1000
# What seems wrong in copy as published mostly is.
WEIGHT_OF_DOUBT = 0.3
FOLDS = 5


def regression(hashes, y, most):
    """The hashes that have a weight, sorted, and the weights: no more than most."""
    seen, counts = numpy.unique(hashes, return_counts=True)
    seen = seen[counts >= LEAST_SEEN]
    index = indexed(hashes, seen)
    weights = numpy.zeros(len(seen) + 1, "f4")
    squares = numpy.full(len(seen) + 1, 1e-2, "f4")
    random = numpy.random.RandomState(0)
    for _ in range(EPOCHS):
        order = random.permutation(len(y))
        for start in range(0, len(y), BATCH):
            batch = order[start : start + BATCH]
            rows = index[batch]
            error = 1 / (1 + numpy.exp(-weights[rows].sum(1))) - y[batch]
            gradient = numpy.bincount(rows.ravel(), numpy.repeat(error, rows.shape[1]), len(weights)).astype("f4")
            # The first stands for all features that are too rare.
            gradient[0] = 0
            changed = numpy.flatnonzero(gradient)
            squares[changed] += gradient[changed] ** 2
            weights[changed] -= RATE * gradient[changed] / numpy.sqrt(squares[changed])
    heaviest = numpy.sort(numpy.argsort(-numpy.abs(weights[1:]), kind="stable")[:most])
    return seen[heaviest], weights[1:][heaviest]


def indexed(hashes, seen):
    """By hash, its place among those seen, from 1; 0 for the others."""
    places = numpy.minimum(numpy.searchsorted(seen, hashes), len(seen) - 1)
    return numpy.where(seen[places] == hashes, places + 1, 0).astype("i4")


def sums(hashes, seen, weights):
    return numpy.concatenate([[0], weights])[indexed(hashes, seen)].sum(1)


def table(seen, weights, size):
    """An open table: tags and weights by slot, and how much a unit of the weights is."""
    bits = size.bit_length() - 1
    unit = float(numpy.abs(weights).max()) / 127
    tags = numpy.zeros(size, "<u2")
    units = numpy.zeros(size, "i1")
    for hashed, weight in zip(seen.tolist(), numpy.rint(weights / unit).astype(int).tolist()):
        slot = hashed >> (32 - bits)
        while tags[slot] != 0:
            slot = (slot + 1) & (size - 1)
        tags[slot] = (hashed & 0xFFFF) or 1
        units[slot] = weight
    return unit, tags, units


def fitted(x, y, weight):
    """Of a logistic regression the factors of the columns of x, and the intercept (Newton's method)."""
    columns = numpy.column_stack([x, numpy.ones(len(y))])
    factors = numpy.zeros(columns.shape[1])
    for _ in range(50):
        p = 1 / (1 + numpy.exp(-(columns @ factors)))
        gradient = columns.T @ (weight * (p - y))
        hessian = (columns * (weight * p * (1 - p))[:, None]).T @ columns
        factors -= numpy.linalg.solve(hessian, gradient)
    return factors


def learn(article, preposition, ids, out):
    shapes, sections = {}, []
    for name in ["article", "choice", "preposition"]:
        path = preposition if name == "preposition" else article
        rows = numpy.fromfile(path, "<u4").reshape(-1, MOST_FEATURES + COLUMNS_BEFORE)
        if name == "choice":
            rows = rows[rows[:, 1] > 0]
        held, label = rows[:, 0] == 1, rows[:, 1]
        hashes = rows[:, COLUMNS_BEFORE : COLUMNS_BEFORE + FEATURES[name]]
        # The last of the articles is “the”.
        y = ((label == 3) if name == "choice" else (label > 0)).astype("f4")
        slots = SLOTS[name]
        seen, weights = regression(hashes[~held], y[~held], int(LOAD * slots))
        unit, tags, units = table(seen, weights, slots)
        x = sums(hashes[held], seen, numpy.rint(weights / unit) * unit)
        slope, intercept = fitted(x[:, None], y[held], numpy.where(y[held] > 0, LEFT_OUT[name], 1))
        first = slope * sums(hashes[held][:, :CHECKED], seen, numpy.rint(weights / unit) * unit)
        worth = (y[held] > 0) & (slope * x + intercept >= LEAST_ODDS)
        # Which article it is, is asked only of what passed.
        cut = -1000.0 if name == "choice" else float(numpy.quantile(first[worth], LOST_EARLY))
        shapes[name] = dict(slots=slots, unit=unit * slope, intercept=intercept, checked=CHECKED, cut=cut)
        sections += [tags, units]
        report(name, x, y[held], len(seen), (first[y[held] == 0] >= cut).mean())
    trust = dict(odds=1, heard=0, gain=0, intercept=0)
    features = {name: FEATURES[name] for name in ["article", "preposition"]}
    shape = dict(ids=ids, features=features, leastOdds=LEAST_ODDS, tables=shapes, trust=dict(article=trust, preposition=trust))
    print(f"{numbers_file.write(out, MAGIC, VERSION, shape, sections)} bytes")


def report(name, x, y, features, passing):
    print(f"{name}: {features} features; held out {int((y == 0).sum())} gaps with none and {int(y.sum())} with one", flush=True)
    if name == "choice":
        print(f"  right {((x > 0) == (y > 0)).mean():.3f}")
        return
    print(f"  {passing:.3f} of the sound pass the first features")
    sound = numpy.sort(x[y == 0])[::-1]
    for share in REPORTED:
        print(f"  {share:.2%} of the sound reported: {(x[y > 0] > sound[int(share * len(sound))]).mean():.3f} found")


def trust(places, out):
    """How much the sums are to be trusted, and what other models say of the words."""
    shape, sections = numbers_file.read(out)
    *lines, counted = [line.rstrip("\n").split("\t") for line in open(places)]
    words, article, preposition = map(int, counted[1:])
    for name, left_out in [("article", article), ("preposition", preposition)]:
        rows = [line for line in lines if line[2] == name]
        y = numpy.array([float(line[0]) for line in rows])
        x = numpy.array([[float(number) for number in line[3:]] for line in rows])
        fold_of = numpy.array([int(line[1]) for line in rows]) % FOLDS
        weight = numpy.where(y > 0, words / EVERY_REAL / left_out, 1.0)
        probability = numpy.zeros(len(y))
        # Copy as published has faults of its own: what the other folds find probable weighs less.
        for fold in range(FOLDS):
            factors = fitted(x[fold_of != fold], y[fold_of != fold], weight[fold_of != fold])
            probability[fold_of == fold] = applied(factors, x[fold_of == fold])
        weight[(y == 0) & (probability > 0.5)] *= WEIGHT_OF_DOUBT
        for fold in range(FOLDS):
            factors = fitted(x[fold_of != fold], y[fold_of != fold], weight[fold_of != fold])
            probability[fold_of == fold] = applied(factors, x[fold_of == fold])
        shape["trust"][name] = dict(zip(["odds", "heard", "gain", "intercept"], fitted(x, y, weight).tolist()))
        print(f"{name}: {left_out} left out", {key: round(value, 3) for key, value in shape["trust"][name].items()})
        for least in LEAST_REPORTED:
            told = probability >= least
            found, sound = told[y > 0].sum() / left_out, 1000 * told[y == 0].sum() / words
            print(f"  probability from {least}: {found:.3f} found, {sound:.3f} per 1,000 words of copy as published")
    print(f"{numbers_file.write(out, MAGIC, VERSION, shape, [numpy.frombuffer(sections, 'u1')])} bytes")


def applied(factors, x):
    return 1 / (1 + numpy.exp(-(x @ factors[:-1] + factors[-1])))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("gaps", nargs="*")
    parser.add_argument("--ids", type=int)
    parser.add_argument("--trust")
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    if arguments.trust:
        trust(arguments.trust, arguments.out)
    else:
        learn(*arguments.gaps, arguments.ids, arguments.out)


if __name__ == "__main__":
    main()

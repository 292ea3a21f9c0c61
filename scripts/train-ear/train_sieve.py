"""Second part of `npm run train-judge -- --sieve`: grows the trees of models/sieve.bin.

    python train_sieve.py PLACES.bin... --out OUT.bin

PLACES.bin come from extract-sieve.ts: 16-bit integers, rows of stage, probability in thousandths, article,
weight, numbers. Of
every stage, trees learn which places a reported repair came from. A place is turned away as soon as
the sum of the first trees is below a cut (a soft cascade: Bourdev and Brandt, 2005); cuts are drawn on
folds over articles that the trees had not seen, so that a given share is lost. Needs lightgbm, numpy and scikit-learn.
"""

import argparse
import math
import lightgbm
import numbers_file
import numpy
import train_judge

MAGIC = 0x53434443  # “CDCS”
VERSION = 1
# As sieve.ts numbers them: numbers told by then, probability from which a repair is reported, share lost.
STAGES = [
    ("respelt", 120, 0.7, 0.01),
    ("slipped", 120, 0.45, 0.01),
    ("missing", 120, 0.6, 0.012),
    ("heard", 133, 0.45, 0.006),
    ("heardGap", 133, 0.6, 0.012),
]
NUMBERS = 133
COLUMNS_BEFORE = 4
TREES = 160
CHECKED = [6, 12, 20, 30, 45, 65, 90, 125, TREES]
# Of what passes the last cut, each earlier one may lose so much, or an eighth of the share of the last.
LOST_EARLY = 0.00125
# As sieve.ts walks the trees.
DEPTH = 5
NODES = 2**DEPTH - 1
ALWAYS_LEFT = 32767
PARAMETERS = dict(
    train_judge.PARAMETERS,
    num_leaves=2**DEPTH,
    max_depth=DEPTH,
    learning_rate=0.1,
    min_data_in_leaf=50,
    feature_fraction=0.5,
)
FOLDS = 3


def grow(x, y, w):
    return lightgbm.train(PARAMETERS, lightgbm.Dataset(x, y, weight=w), TREES)


def cuts_of(sums, found, lost):
    """By checked number of trees the least sum that passes."""
    last = numpy.quantile(sums[-1][found], lost)
    kept = found & (sums[-1] >= last)
    early = [numpy.quantile(partial[kept], min(LOST_EARLY, lost / 8)) for partial in sums[:-1]]
    return early + [last]


def full(booster):
    """All trees with all nodes of their levels; below a leaf everything leads to it."""
    number = numpy.zeros((TREES, NODES), "u1")
    most = numpy.full((TREES, NODES), ALWAYS_LEFT, "<i2")
    leaves = numpy.zeros((TREES, NODES + 1), "<f4")

    def place(tree, node, at):
        if at >= NODES:
            leaves[tree, at - NODES] = node["leaf_value"]
        elif "leaf_value" in node:
            place(tree, node, 2 * at + 1)
        else:
            assert node["decision_type"] == "<="
            number[tree, at] = node["split_feature"]
            most[tree, at] = math.floor(node["threshold"])
            place(tree, node["left_child"], 2 * at + 1)
            place(tree, node["right_child"], 2 * at + 2)

    for tree, grown in enumerate(booster.dump_model()["tree_info"]):
        place(tree, grown["tree_structure"], 0)
    return [number, most, leaves]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("places", nargs="+")
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    width = NUMBERS + COLUMNS_BEFORE
    data = numpy.concatenate([numpy.fromfile(path, "<i2").reshape(-1, width) for path in arguments.places])
    sections = []
    for stage, (name, told, reported, lost) in enumerate(STAGES):
        rows = data[(data[:, 0] == stage) & ((data[:, 1] == 0) | (data[:, 1] >= 1000 * reported))]
        found, fold_of, weight = rows[:, 1] > 0, rows[:, 2] % FOLDS, rows[:, 3]
        x = rows[:, COLUMNS_BEFORE : COLUMNS_BEFORE + told].astype("<f4")
        sums = [numpy.zeros(len(rows)) for _ in CHECKED]
        for fold in range(FOLDS):
            test = fold_of == fold
            booster = grow(x[~test], found[~test], weight[~test])
            for partial, trees in zip(sums, CHECKED):
                partial[test] = booster.predict(x[test], raw_score=True, num_iteration=trees)
        cuts = cuts_of(sums, found, lost)
        passing = numpy.full(len(rows), True)
        through = []
        for partial, cut in zip(sums, cuts):
            passing &= partial >= cut
            through.append(f"{(passing * weight).sum() / weight.sum():.3f}")
        print(f"{name}: {weight.sum()} places, {found.sum()} found, {1 - passing[found].mean():.4f} lost, passing", *through, flush=True)
        by_tree = numpy.full(TREES, -numpy.inf, "<f4")
        for trees, cut in zip(CHECKED, cuts):
            by_tree[trees - 1] = cut
        sections += [*full(grow(x, found, weight)), by_tree]
    shape = dict(numbers=NUMBERS, trees=TREES)
    print(f"{numbers_file.write(arguments.out, MAGIC, VERSION, shape, sections)} bytes")


if __name__ == "__main__":
    main()

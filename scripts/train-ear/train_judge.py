"""Second part of `npm run train-judge`: grows the trees and writes models/judge.bin.

    python train.py SUSPECTS.bin OUT.bin --features N [--display]

SUSPECTS.bin comes from extract.ts: 32-bit floats, rows of label, weight, article, features.
An ensemble for each kind of suspect; with --display, for headlines, one for all, and weights are for the
calibration alone, so that slips are as rare as in print. Calibration by three folds over articles:
isotonic regression of the folds' raw scores, drawn through the middles of its steps. Needs lightgbm, numpy and scikit-learn.
"""

import argparse
import lightgbm
import numbers_file
import numpy
from sklearn.isotonic import IsotonicRegression

MAGIC = 0x4A4E4443
VERSION = 1
# By kind of suspect, as offer.ts numbers them.
GROUPS = ["respelt", "inflected", "swapped", "inserted", "deleted"]
TREES = 250
PARAMETERS = dict(
    objective="binary",
    num_leaves=40,
    learning_rate=0.06,
    min_data_in_leaf=30,
    feature_fraction=0.4,
    bagging_fraction=0.8,
    bagging_freq=1,
    lambda_l2=3.0,
    use_missing=False,
    deterministic=True,
    force_col_wise=True,
    max_bin=127,
    num_threads=2,
    seed=1,
    verbose=-1,
)
FOLDS = 3
# Sound headlines teach much and are few among suspects: folds must lack little of them.
DISPLAY_FOLDS = 8
# Of suspects that gain little and restore nothing, one in so many is learnt from, and weighs as many.
THINNED = 4
LITTLE_GAIN = 4.0
# What a sound headline weighs against a slip while trees grow.
WEIGHT_OF_SOUND = 4.0


# Published copy has faults of its own: of what the ear reported in 191,000 words of clean-bbc, two of
# three were real. A suspect in sound copy that trees grown on other articles find more probable than
# this teaches the trees, and tells the calibration, only so much.
DOUBTED = 0.5
WEIGHT_OF_DOUBTED = 0.3
WEIGHT_IN_CALIBRATION = 0.6

# Columns of FEATURES that can only speak for a repair: rank, gain, heard. Without the constraint a kind
# of slip that was seldom planted stays improbable, however plain it is.
FOR_REPAIR = (1, 2, 3)


def grow(x, y, w, for_repair):
    monotone = [1 if column in for_repair else 0 for column in range(x.shape[1])]
    parameters = dict(PARAMETERS, monotone_constraints=monotone)
    return lightgbm.train(parameters, lightgbm.Dataset(x, y, weight=w), TREES)


def left_out(x, y, w, fold_of, for_repair):
    """Raw scores of each suspect by trees that were grown on the other folds."""
    raw = numpy.zeros(len(y))
    for fold in range(fold_of.max() + 1):
        test = fold_of == fold
        raw[test] = grow(x[~test], y[~test], w[~test], for_repair).predict(x[test], raw_score=True)
    return raw


def floor32(value):
    """The greatest 32-bit float that is not above: features are such floats."""
    low = numpy.float32(value)
    return low if low <= value else numpy.nextafter(low, numpy.float32(-numpy.inf))


def flat(booster):
    """Nodes of all trees; a child below 0 is leaf -1 - child of the same tree."""
    feature, threshold, left, right, leaf, roots, leaves = [], [], [], [], [], [], []
    for tree in booster.dump_model()["tree_info"]:
        roots.append(len(feature))
        leaves.append(len(leaf))
        root = tree["tree_structure"]
        if "split_index" not in root:
            raise ValueError("a tree with one leaf")
        base, base_leaf = len(feature), len(leaf)
        count = tree["num_leaves"] - 1
        feature += [0] * count
        threshold += [0.0] * count
        left += [0] * count
        right += [0] * count
        leaf += [0.0] * (count + 1)

        def place(node):
            if "leaf_index" in node:
                leaf[base_leaf + node["leaf_index"]] = node["leaf_value"]
                return -1 - node["leaf_index"]
            at = node["split_index"]
            assert node["decision_type"] == "<="
            feature[base + at] = node["split_feature"]
            threshold[base + at] = floor32(node["threshold"])
            left[base + at] = place(node["left_child"])
            right[base + at] = place(node["right_child"])
            return at

        place(root)
    return [
        numpy.array(roots, "<u4"),
        numpy.array(leaves, "<u4"),
        numpy.array(threshold, "<f4"),
        numpy.array(leaf, "<f4"),
        numpy.array(left, "<i2"),
        numpy.array(right, "<i2"),
        numpy.array(feature, "u1"),
    ]


def reliability(p, y, w):
    rows = []
    for low, high in [(0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 0.97), (0.97, 1.01)]:
        mask = (p >= low) & (p < high)
        if mask.any():
            rows.append((low, int(mask.sum()), float((y * w)[mask].sum() / w[mask].sum())))
    return rows


def ramp(x, y):
    """Of an isotonic map, which is flat in steps, the middles of the steps: between them it rises, so that
    what the trees tell apart stays apart."""
    levels = numpy.unique(y)
    middles = numpy.array([(x[y == level].min() + x[y == level].max()) / 2 for level in levels])
    middles[0], middles[-1] = x[y == levels[0]].max(), x[y == levels[-1]].min()
    return middles, levels


def thinned(data):
    dull = (data[:, 0] == 0) & (data[:, 4] < LITTLE_GAIN)
    kept = ~dull | (numpy.arange(len(data)) % THINNED == 0)
    data[dull, 1] *= THINNED
    return data[kept]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("suspects")
    parser.add_argument("out")
    parser.add_argument("--features", type=int, required=True)
    parser.add_argument("--display", action="store_true")
    arguments = parser.parse_args()
    data = numpy.fromfile(arguments.suspects, "<f4").reshape(-1, arguments.features + 3)
    if not arguments.display:
        data = thinned(data)
    label, weight, article, x = data[:, 0], data[:, 1], data[:, 2], data[:, 3:]
    folds = DISPLAY_FOLDS if arguments.display else FOLDS
    for_repair = () if arguments.display else FOR_REPAIR
    sections, shapes = [], []
    for kind, name in enumerate(["replaced"] if arguments.display else GROUPS):
        mask = numpy.full(len(x), True) if arguments.display else x[:, 0].astype(int) == kind
        gx, gy, gw, ga = x[mask], label[mask], weight[mask], article[mask].astype(int)
        growing = numpy.where(gy == 0, WEIGHT_OF_SOUND, 1) if arguments.display else gw
        fold_of = ga // 3 % folds if arguments.display else ga % folds
        if not arguments.display:
            doubted = (gy == 0) & (left_out(gx, gy, gw, fold_of, for_repair) > numpy.log(DOUBTED / (1 - DOUBTED)))
            print(name, int(doubted.sum()), "doubted")
            growing = numpy.where(doubted, gw * WEIGHT_OF_DOUBTED, gw)
            gw = numpy.where(doubted, gw * WEIGHT_IN_CALIBRATION, gw)
        raw = left_out(gx, gy, growing, fold_of, for_repair)
        isotonic = IsotonicRegression(out_of_bounds="clip").fit(raw, gy, sample_weight=gw)
        middles, levels = ramp(isotonic.X_thresholds_, isotonic.y_thresholds_)
        calibrated = numpy.interp(raw, middles, levels)
        booster = grow(gx, gy, growing, for_repair)
        gain = booster.feature_importance("gain")
        top = numpy.argsort(-gain)[:14]
        print(name, len(gy), int(gy.sum()), "top features", [int(at) for at in top])
        for low, count, share in reliability(calibrated, gy, gw):
            print(f"  p >= {low}: {count} suspects, {share:.3f} right")
        found = (calibrated >= 0.7) & (gy == 1)
        print(f"  found at 0.7: {found.sum() / max(1, gy.sum()):.3f} of suspects that restore")
        steps_x = numpy.array(middles, "<f4")
        steps_y = numpy.clip(numpy.array(levels, "<f4"), 0, 0.995)
        columns = flat(booster)
        shapes.append(
            dict(name=name, trees=len(columns[0]), nodes=len(columns[2]), leaves=len(columns[3]), steps=len(steps_x))
        )
        sections += columns + [steps_x, steps_y]
    shape = dict(features=arguments.features, ensembles=shapes)
    print(f"{numbers_file.write(arguments.out, MAGIC, VERSION, shape, sections)} bytes")


if __name__ == "__main__":
    main()

"""Second part of `npm run train-scorer`: learns the network of models/scorer.bin.

    python train_scorer.py DATA OUT.bin [--dev DATA] [--after ROUNDS]

DATA comes from tokens.ts. The network is told the words around a slot, up to 8 before and 7
behind and the mean of those farther off, and says which word fills it, or that none does (class
0: the gap between two words). It learns by three losses: the word against words that it may be
taken for, little words and none against one another, the word against words drawn at random
(sampled softmax, Jean et al. 2015). Words that nothing is taken for come last (lonely_words.py).
Written as 8-bit integers, a scale for each row. Needs torch and numpy, and takes a GPU where torch
sees one.
"""

import argparse
import json
import os
import time

import numpy
import torch
import torch.nn.functional as F

import lonely_words
import numbers_file

LEFT, RIGHT = 8, 7
FAR_LEFT, FAR_RIGHT = 20, 16
INPUT_WORDS = OUTPUT_WORDS = 40_000
EMBEDDING, HIDDEN, OUTPUT = 64, 512, 96
RIVALS, DRAWN = 48, 10
NEGATIVES = 1024
BATCH = 32768
# Of each round: passes over the slots, and the rate that it rises to and lets fall to nothing.
ROUNDS = [(8.5, 3e-3), (6.3, 2e-3)]
NONE, START, END, UNKNOWN = 0, 1, 2, 3
MAGIC, VERSION = 0x534E4443, 1
FIRST_WORD = 5
NOT_LITTLE = -100
# Of the gaps between words, so many are learnt from for each word that is.
GAPS = 0.45

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
torch.backends.cuda.matmul.allow_tf32 = True


class Copy:
    """Ids of all tokens with the bounds of their blocks."""

    def __init__(self, folder):
        ids = numpy.fromfile(os.path.join(folder, "ids.u16"), "<u2").astype(numpy.int32)
        self.ids = torch.from_numpy(ids).to(DEVICE)
        self.capitals = torch.from_numpy(numpy.fromfile(os.path.join(folder, "capitals.u8"), "u1")).to(DEVICE)
        self.starts = torch.nonzero(self.ids == START).flatten()
        self.bounds = torch.cat([self.starts, torch.tensor([len(self.ids)], device=DEVICE)])
        self.before = torch.arange(1, FAR_LEFT + 1, device=DEVICE)
        self.behind = torch.arange(FAR_RIGHT, device=DEVICE)

    def window(self, at, width):
        """Ids and capitals of the near places and of the far ones, 0 beyond the block."""
        block = torch.searchsorted(self.starts, at, right=True) - 1
        low, high = self.bounds[block], self.bounds[block + 1]
        left = at[:, None] - self.before
        right = (at + width)[:, None] + self.behind
        places = torch.cat([left[:, :LEFT], right[:, :RIGHT], left[:, LEFT:], right[:, RIGHT:]], 1)
        inside = (places >= low[:, None]) & (places < high[:, None])
        places = places.clamp(0, len(self.ids) - 1)
        ids = self.ids[places].long()
        ids = torch.where(ids < INPUT_WORDS, ids, UNKNOWN)
        return torch.where(inside, ids, 0), torch.where(inside, self.capitals[places], 0).float()


class Scorer(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.words = torch.nn.Embedding(INPUT_WORDS, EMBEDDING, padding_idx=0)
        self.first = torch.nn.Linear((LEFT + RIGHT + 2) * EMBEDDING, HIDDEN)
        self.capital = torch.nn.Linear(LEFT + RIGHT, HIDDEN, bias=False)
        self.second = torch.nn.Linear(HIDDEN, HIDDEN)
        self.third = torch.nn.Linear(HIDDEN, OUTPUT)
        self.meant = torch.nn.Embedding(OUTPUT_WORDS, OUTPUT)
        self.bias = torch.nn.Embedding(OUTPUT_WORDS, 1)
        torch.nn.init.normal_(self.words.weight, std=0.1)
        torch.nn.init.normal_(self.meant.weight, std=0.05)
        torch.nn.init.zeros_(self.bias.weight)
        with torch.no_grad():
            self.words.weight[0] = 0

    def forward(self, ids, capitals):
        near = LEFT + RIGHT
        cut = near + FAR_LEFT - LEFT
        vectors = self.words(ids)
        far = (vectors[:, near:cut], vectors[:, cut:])
        held = (ids[:, near:cut], ids[:, cut:])
        bags = [part.sum(1) / (of > 0).sum(1).clamp(min=1)[:, None] for part, of in zip(far, held)]
        flat = torch.cat([vectors[:, :near].flatten(1), *bags], 1)
        with torch.autocast(DEVICE, torch.bfloat16):
            hidden = F.relu(self.first(flat) + self.capital(capitals[:, :near]))
            hidden = hidden + F.relu(self.second(hidden))
            out = self.third(hidden)
        return out.float()


class Questions:
    """What slots are filled with, and the words that each of these is weighed against."""

    def __init__(self, copy, table):
        has_rivals = [word for word, others in enumerate(table["rivals"][:OUTPUT_WORDS]) if others]
        self.has_rivals = torch.zeros(65536, dtype=torch.bool, device=DEVICE)
        self.has_rivals[has_rivals] = True
        self.rivals = rivals_of(table).to(DEVICE)
        self.little = torch.tensor([NONE] + [word for word in table["inserted"] if word < OUTPUT_WORDS], device=DEVICE)
        self.little_at = torch.full((OUTPUT_WORDS,), NOT_LITTLE, device=DEVICE)
        self.little_at[self.little] = torch.arange(len(self.little), device=DEVICE)
        counts = torch.bincount(copy.ids.clamp(max=OUTPUT_WORDS), minlength=OUTPUT_WORDS + 1)[:OUTPUT_WORDS].double()
        counts[:FIRST_WORD] = 0
        chances = counts**0.75 / (counts**0.75).sum()
        self.cumulative = torch.cumsum(chances, 0)
        self.log_noise = torch.log(chances * NEGATIVES + 1e-12).float()

    def drawn_rivals(self, own):
        return self.rivals[own].gather(1, torch.randint(0, RIVALS, (len(own), DRAWN), device=DEVICE))

    def noise(self):
        """Words drawn by frequency."""
        drawn = torch.rand(NEGATIVES, device=DEVICE, dtype=torch.float64)
        return torch.searchsorted(self.cumulative, drawn).clamp(max=OUTPUT_WORDS - 1)


def rivals_of(table):
    """For each word, RIVALS words that it may be taken for, itself where there are fewer."""
    rivals = torch.arange(OUTPUT_WORDS)[:, None].repeat(1, RIVALS)
    generator = numpy.random.default_rng(1)
    for word, others in enumerate(table["rivals"][:OUTPUT_WORDS]):
        others = [other for other in others if other < OUTPUT_WORDS][:RIVALS]
        if others:
            more = generator.choice(others, RIVALS - len(others)).tolist() if len(others) < RIVALS else []
            rivals[word] = torch.tensor(others + more)
    return rivals


class Slots:
    """Places of words that have rivals, and gaps before words, in an order drawn anew for each pass."""

    def __init__(self, copy, questions):
        self.words = Shuffled(torch.nonzero(questions.has_rivals[copy.ids.long()]).flatten())
        self.gaps = Shuffled(torch.nonzero(copy.ids > END).flatten())
        self.of_words = int(BATCH / (1 + GAPS))
        self.count = int(len(self.words.places) * (1 + GAPS))

    def next(self):
        return self.words.next(self.of_words), self.gaps.next(BATCH - self.of_words)


class Shuffled:
    """Places, handed out batch by batch."""

    def __init__(self, places):
        self.places = places
        self.at = len(places)

    def next(self, count):
        if self.at + count > len(self.places):
            self.places = self.places[torch.randperm(len(self.places), device=DEVICE)]
            self.at = 0
        self.at += count
        return self.places[self.at - count : self.at]


def losses(model, copy, slots, questions):
    """Means over the batch; words come before gaps."""
    words, gaps = slots
    width = torch.cat([torch.ones_like(words), torch.zeros_like(gaps)])
    hidden = model(*copy.window(torch.cat([words, gaps]), width))
    by_word = hidden[: len(words)]
    own = copy.ids[words].long()
    rivals = questions.drawn_rivals(own)
    score = (by_word * model.meant(own)).sum(1) + model.bias(own)[:, 0]
    first = torch.zeros_like(own)

    # Little words and none against one another.
    little = hidden @ model.meant(questions.little).T + model.bias(questions.little)[:, 0]
    wanted = questions.little_at[torch.cat([own, torch.full_like(gaps, NONE)])]
    small = F.cross_entropy(little, wanted, ignore_index=NOT_LITTLE)

    # The word against those it may be taken for, and against none.
    against = (model.meant(rivals) @ by_word[:, :, None])[:, :, 0] + model.bias(rivals)[:, :, 0]
    against = against.masked_fill(rivals == own[:, None], -1e4)
    none = little[: len(words), :1]
    taken = F.cross_entropy(torch.cat([score[:, None], none, against], 1), first)

    # The word against words drawn by frequency.
    noise, log_noise = questions.noise(), questions.log_noise
    with torch.autocast(DEVICE, torch.bfloat16):
        others = by_word @ model.meant(noise).T
    others = others.float() + (model.bias(noise)[:, 0] - log_noise[noise])
    others = others.masked_fill(own[:, None] == noise, -1e4)
    drawn = F.cross_entropy(torch.cat([(score - log_noise[own])[:, None], others], 1), first)
    return torch.stack([taken, small, drawn])


def learn(model, copy, slots, questions, passes, rate):
    """One round: the rate rises for a twenty-fifth of the steps, then falls to nothing."""
    steps = int(slots.count * passes) // BATCH
    optimiser = torch.optim.AdamW(
        model.parameters(), lr=rate, weight_decay=0.0, fused=True, betas=(0.9, 0.98)
    )
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, rate, total_steps=steps + 1, pct_start=0.04, anneal_strategy="linear", div_factor=10, final_div_factor=100
    )
    weights = torch.tensor([1.0, 1.0, 0.5], device=DEVICE)
    begun = time.time()
    sums = torch.zeros(3, device=DEVICE)
    for step in range(steps):
        parts = losses(model, copy, slots.next(), questions)
        optimiser.zero_grad()
        (parts * weights).sum().backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        sums += parts.detach()
        if step % 100 == 99:
            means = [round(value, 3) for value in (sums / 100).tolist()]
            sums.zero_()
            print(f"{step + 1} of {steps}", means, f"{(step + 1) * BATCH / (time.time() - begun):.0f} slots/s", flush=True)


def measured(model, copy, questions, batches=16):
    """Losses on copy that was not learnt from."""
    slots = Slots(copy, questions)
    with torch.no_grad():
        sums = sum(losses(model, copy, slots.next(), questions) for _ in range(batches))
    return [round(value, 3) for value in (sums / batches).tolist()]


def rounded(matrix):
    """Scales of the rows, and the rows as 8-bit integers."""
    matrix = matrix.detach().cpu().numpy()
    scales = numpy.abs(matrix).max(1).clip(1e-8) / 127
    return [scales.astype("<f4"), numpy.round(matrix / scales[:, None]).astype("i1")]


def plain(vector):
    return vector.detach().cpu().numpy().astype("<f4")


def write(model, ids, path):
    """Writes the network in the order in which src/language/ear/scorer.ts reads it."""
    shape = dict(
        inputWords=INPUT_WORDS,
        outputWords=OUTPUT_WORDS,
        embedding=EMBEDDING,
        hidden=HIDDEN,
        output=OUTPUT,
        left=LEFT,
        right=RIGHT,
        farLeft=FAR_LEFT,
        farRight=FAR_RIGHT,
        ids=ids,
    )
    sections = [
        *rounded(model.words.weight),
        *rounded(model.first.weight),
        plain(model.first.bias),
        *rounded(model.capital.weight.T),
        *rounded(model.second.weight),
        plain(model.second.bias),
        *rounded(model.third.weight),
        plain(model.third.bias),
        *rounded(model.meant.weight),
        plain(model.bias.weight[:, 0]),
    ]
    return numbers_file.write(path, MAGIC, VERSION, shape, sections)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("data")
    parser.add_argument("out")
    parser.add_argument("--dev")
    parser.add_argument("--after", type=int, default=0, help="go on from OUT.bin.pt after so many rounds")
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    torch.manual_seed(1)
    torch.set_num_threads(arguments.threads)
    table = json.load(open(os.path.join(arguments.data, "rivals.json")))
    copy = Copy(arguments.data)
    dev = Copy(arguments.dev) if arguments.dev else None
    questions = Questions(copy, table)
    slots = Slots(copy, questions)
    print(f"{len(copy.ids)} tokens, {slots.count} slots", flush=True)
    model = Scorer().to(DEVICE)
    if arguments.after > 0:
        model.load_state_dict(torch.load(arguments.out + ".pt", map_location=DEVICE))
    for number, (passes, rate) in enumerate(ROUNDS[arguments.after :], arguments.after + 1):
        learn(model, copy, slots, questions, passes, rate)
        torch.save(model.state_dict(), arguments.out + ".pt")
        if dev is not None:
            print(f"round {number}, held out:", measured(model, dev, questions), flush=True)
    lonely_words.learn(model, copy, questions.has_rivals, FIRST_WORD)
    print(f"{write(model, table['size'], arguments.out)} bytes")


if __name__ == "__main__":
    main()

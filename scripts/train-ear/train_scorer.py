"""Second part of `npm run train-scorer`: learns the network of models/scorer.bin.

    python train_scorer.py DATA OUT.bin [--dev DATA] [--after ROUNDS]

DATA comes from tokens.ts. The network is told the words around a slot, up to 8 before and 7
behind and the mean of those farther off, and says which word fills it, or that none does (class
0: the gap between two words). It learns by three losses: the word against words that it may be
taken for, little words and none against one another, the word against words drawn at random
(sampled softmax, Jean et al. 2015). Written as 8-bit integers, a scale for each row.
Needs torch and numpy.
"""

import argparse
import json
import os
import time

import numpy
import torch
import torch.nn.functional as F

import numbers_file

LEFT, RIGHT = 8, 7
FAR_LEFT, FAR_RIGHT = 20, 16
INPUT_WORDS = OUTPUT_WORDS = 40_000
EMBEDDING, HIDDEN, OUTPUT = 64, 384, 96
RIVALS, DRAWN = 48, 10
NEGATIVES = 1024
BATCH = 8192
# Of each round: passes over the slots, and the rate that it starts from and lets fall to nothing.
ROUNDS = [(0.62, 1.5e-3), (0.42, 0.8e-3)]
NONE, START, END, UNKNOWN = 0, 1, 2, 3
MAGIC, VERSION = 0x534E4443, 1
FIRST_WORD = 5
# Of the gaps between words, so many are learnt from for each word that is.
GAPS = 0.45


class Copy:
    """Ids of all tokens with the bounds of their blocks."""

    def __init__(self, folder):
        self.ids = torch.from_numpy(numpy.fromfile(os.path.join(folder, "ids.u16"), "<u2").astype(numpy.int32))
        self.capitals = torch.from_numpy(numpy.fromfile(os.path.join(folder, "capitals.u8"), "u1"))
        self.starts = torch.nonzero(self.ids == START).flatten()
        self.bounds = torch.cat([self.starts, torch.tensor([len(self.ids)])])

    def window(self, at, is_gap):
        """Ids and capitals of the near places and of the far ones, 0 beyond the block."""
        block = torch.searchsorted(self.starts, at, right=True) - 1
        low, high = self.bounds[block], self.bounds[block + 1]
        behind = torch.where(is_gap, 0, 1)
        left = at[:, None] - torch.arange(1, FAR_LEFT + 1)
        right = (at + behind)[:, None] + torch.arange(FAR_RIGHT)
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
        with torch.autocast("cpu", torch.bfloat16):
            hidden = F.relu(self.first(flat) + self.capital(capitals[:, :near]))
            hidden = hidden + F.relu(self.second(hidden))
            out = self.third(hidden)
        return out.float()


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


def slots_of(copy, table, seed):
    """Places of words that have rivals, and gaps before words; shuffled."""
    has_rivals = torch.zeros(65536, dtype=torch.bool)
    has_rivals[[word for word, others in enumerate(table["rivals"][:OUTPUT_WORDS]) if others]] = True
    words = torch.nonzero(has_rivals[copy.ids.long()]).flatten()
    gaps = torch.nonzero(copy.ids > 2).flatten()
    generator = torch.Generator().manual_seed(seed)
    chosen = torch.randperm(len(gaps), generator=generator)[: int(len(words) * GAPS)]
    slots = torch.cat([words * 2, gaps[chosen] * 2 + 1])
    return slots[torch.randperm(len(slots), generator=generator)]


def losses(model, copy, slots, tables, noise):
    """Means over the batch; words come before gaps."""
    rivals, inserted, inserted_at, log_noise = tables
    is_gap = slots % 2 == 1
    slots = torch.cat([slots[~is_gap], slots[is_gap]])
    at, is_gap = slots // 2, slots % 2 == 1
    words = int((~is_gap).sum())
    target = torch.where(is_gap, NONE, copy.ids[at].long())
    hidden = model(*copy.window(at, is_gap))

    own = target[:words]
    mine = rivals[own].gather(1, torch.randint(0, RIVALS, (words, DRAWN)))
    needed = torch.cat([mine.flatten(), own, inserted, noise])
    vectors, biases = model.meant(needed), model.bias(needed)[:, 0]
    cuts = [words * DRAWN, words, len(inserted), len(noise)]
    of_mine, of_own, of_inserted, of_noise = vectors.split(cuts)
    bias_mine, bias_own, bias_inserted, bias_noise = biases.split(cuts)
    by_word = hidden[:words]

    # The word against those it may be taken for, and against none.
    score = (by_word * of_own).sum(1) + bias_own
    none = by_word @ of_inserted[0] + bias_inserted[0]
    against = torch.bmm(of_mine.view(words, DRAWN, OUTPUT), by_word[:, :, None])[:, :, 0]
    against = (against + bias_mine.view(words, DRAWN)).masked_fill(mine == own[:, None], -1e4)
    scores = torch.cat([score[:, None], none[:, None], against], 1)
    taken = (torch.logsumexp(scores, 1) - score).mean()

    # Little words and none against one another.
    little = inserted_at[target]
    among = torch.nonzero(little >= 0).flatten()
    small = F.cross_entropy(hidden[among] @ of_inserted.T + bias_inserted, little[among])

    # The word against words drawn by frequency.
    with torch.autocast("cpu", torch.bfloat16):
        others = by_word @ of_noise.T
    others = others.float() + (bias_noise - log_noise[noise])
    others = others.masked_fill(own[:, None] == noise, -1e4)
    score = score - log_noise[own]
    drawn = (torch.logaddexp(torch.logsumexp(others, 1), score) - score).mean()
    return taken, small, drawn


def learn(model, copy, slots, tables, draw, rate):
    """One round: the rate rises for a twenty-fifth of the steps, then falls to nothing."""
    steps = len(slots) // BATCH
    optimiser = torch.optim.AdamW(model.parameters(), lr=rate, weight_decay=0.0, fused=True, betas=(0.9, 0.98))
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, rate, total_steps=steps + 1, pct_start=0.04, anneal_strategy="linear", div_factor=10, final_div_factor=100
    )
    begun = time.time()
    sums = torch.zeros(3)
    for step in range(steps):
        parts = losses(model, copy, slots[step * BATCH : (step + 1) * BATCH], tables, draw())
        optimiser.zero_grad()
        (parts[0] + parts[1] + 0.5 * parts[2]).backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        sums += torch.tensor([part.item() for part in parts])
        if step % 100 == 99:
            means = [round(value, 3) for value in (sums / 100).tolist()]
            sums.zero_()
            print(f"{step + 1} of {steps}", means, f"{(step + 1) * BATCH / (time.time() - begun):.0f} slots/s", flush=True)


def rounded(matrix):
    """Scales of the rows, and the rows as 8-bit integers."""
    matrix = matrix.detach().numpy()
    scales = numpy.abs(matrix).max(1).clip(1e-8) / 127
    return [scales.astype("<f4"), numpy.round(matrix / scales[:, None]).astype("i1")]


def plain(vector):
    return vector.detach().numpy().astype("<f4")


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
    counts = torch.bincount(copy.ids.clamp(max=OUTPUT_WORDS), minlength=OUTPUT_WORDS + 1)[:OUTPUT_WORDS].float()
    counts[:FIRST_WORD] = 0
    weights = counts ** 0.75
    chances = weights / weights.sum()
    inserted = torch.tensor([NONE] + [word for word in table["inserted"] if word < OUTPUT_WORDS])
    inserted_at = torch.full((OUTPUT_WORDS,), -1)
    inserted_at[inserted] = torch.arange(len(inserted))
    tables = (rivals_of(table), inserted, inserted_at, torch.log(chances * NEGATIVES + 1e-12))
    slots = slots_of(copy, table, 1)
    print(f"{len(copy.ids)} tokens, {len(slots)} slots", flush=True)
    model = Scorer()
    if arguments.after > 0:
        model.load_state_dict(torch.load(arguments.out + ".pt"))
    dev = None
    if arguments.dev:
        dev = Copy(arguments.dev)
        dev_slots = slots_of(dev, table, 2)[:32768]
        dev_noise = torch.multinomial(chances, NEGATIVES, replacement=True)

    def draw():
        return torch.multinomial(chances, NEGATIVES, replacement=True)

    for number, (epochs, rate) in enumerate(ROUNDS):
        begin = int(len(slots) * sum(passes for passes, _ in ROUNDS[:number]))
        if number < arguments.after:
            continue
        places = (begin + torch.arange(int(len(slots) * epochs))) % len(slots)
        learn(model, copy, slots[places], tables, draw, rate)
        torch.save(model.state_dict(), arguments.out + ".pt")
        if dev is not None:
            with torch.no_grad():
                parts = losses(model, dev, dev_slots, tables, dev_noise)
            print(f"round {number + 1}, held out:", [round(part.item(), 3) for part in parts], flush=True)
    print(f"{write(model, table['size'], arguments.out)} bytes")


if __name__ == "__main__":
    main()

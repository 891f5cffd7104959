"""The usual recipe for near-duplicates, to compare with: datasketch's MinHash (128 permutations, SHA-1) and banded LSH, in Python with numpy.

    python3 minhash-peer.py FILE.jsonl[.gz] THRESHOLD LIMIT

reads the first LIMIT articles, takes the same sets of five-word shingles, finds candidates by LSH and checks each exactly.
The last line is JSON: seconds, seconds of CPU, bytes of the lines read, articles, pairs.
"""
import gzip, hashlib, json, re, struct, sys, time
from collections import defaultdict
import numpy as np

PRIME, MOST, PERMUTATIONS = np.uint64((1 << 61) - 1), np.uint64((1 << 32) - 1), 128


def shingles(text):
    words = re.findall(r"[^\W_]+", re.sub("['\u2018\u2019\u02bc]", "", text.lower()))
    return {" ".join(words[i : i + 5]) for i in range(len(words) - 4)}


def bands_for(threshold):
    """Bands and rows with the least of false positives and false negatives, weighed alike (as datasketch chooses them)."""
    best = None
    for bands in range(1, PERMUTATIONS + 1):
        for rows in range(1, PERMUTATIONS // bands + 1):
            s = np.arange(0, 1, 0.001)
            found = 1 - (1 - s**rows) ** bands
            error = found[s < threshold].sum() + (1 - found[s >= threshold]).sum()
            if best is None or error < best[0]:
                best = (error, bands, rows)
    return best[1:]


def main(path, threshold, limit):
    begun, begun_cpu = time.perf_counter(), time.process_time()
    random = np.random.RandomState(1)
    a = random.randint(1, int(PRIME), PERMUTATIONS, dtype=np.uint64)
    b = random.randint(0, int(PRIME), PERMUTATIONS, dtype=np.uint64)
    bands, rows = bands_for(threshold)
    tables = [defaultdict(list) for _ in range(bands)]
    sets, ids, size = [], [], 0
    for line in gzip.open(path, "rb") if path.endswith(".gz") else open(path, "rb"):
        if len(ids) == limit:
            break
        size += len(line)
        record = json.loads(line)
        own = shingles(record["text"])
        signature = np.full(PERMUTATIONS, MOST, dtype=np.uint64)
        if own:
            hashes = np.array([struct.unpack("<I", hashlib.sha1(s.encode()).digest()[:4])[0] for s in own], dtype=np.uint64)
            signature = np.bitwise_and((hashes[:, None] * a + b) % PRIME, MOST).min(axis=0)
        for band in range(bands):
            tables[band][signature[band * rows : (band + 1) * rows].tobytes()].append(len(ids))
        sets.append(own)
        ids.append(record["id"])
    candidates = {(x, y) for table in tables for group in table.values() for i, x in enumerate(group) for y in group[i + 1 :]}
    pairs = []
    for x, y in candidates:
        shared = len(sets[x] & sets[y])
        whole = len(sets[x]) + len(sets[y]) - shared
        if whole and shared / whole >= threshold:
            pairs.append(sorted((ids[x], ids[y])))
    print(json.dumps({"seconds": time.perf_counter() - begun, "cpuSeconds": time.process_time() - begun_cpu, "bytes": size, "articles": len(ids), "pairs": sorted(pairs)}))


main(sys.argv[1], float(sys.argv[2]), int(sys.argv[3]))

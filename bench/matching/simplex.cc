// Network simplex of LEMON on one transport task, for comparison only.
// Input (little endian int32): mentees, mentors, pairs, ptr, mentor, score, capacity.
// Arguments: the file, how often to run. Output: seconds of the quickest run, cost of the optimum.
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <vector>

using lemon::NetworkSimplex;
using lemon::SmartDigraph;

static std::vector<int32_t> read(std::FILE *file, std::size_t count) {
  std::vector<int32_t> values(count);
  if (std::fread(values.data(), 4, count, file) != count) std::exit(1);
  return values;
}

int main(int, char **argv) {
  std::FILE *file = std::fopen(argv[1], "rb");
  if (!file) return 1;
  const auto head = read(file, 3);
  const int mentees = head[0], mentors = head[1], pairs = head[2];
  const auto ptr = read(file, mentees + 1), mentor = read(file, pairs), score = read(file, pairs),
             capacity = read(file, mentors);
  int64_t top = 0;
  for (int32_t s : score)
    if (s > top) top = s;
  const int64_t alone = (std::min(mentees, mentors) + 2) * (top + 1);

  SmartDigraph graph;
  graph.reserveNode(mentees + mentors + 1);
  graph.reserveArc(pairs + mentees + mentors);
  for (int v = 0; v <= mentees + mentors; ++v) graph.addNode();
  const auto node = [](int v) { return SmartDigraph::nodeFromId(v); };
  const auto sink = node(mentees + mentors);
  SmartDigraph::ArcMap<int64_t> cost(graph);
  SmartDigraph::ArcMap<int> upper(graph);
  const auto arc = [&](SmartDigraph::Node from, SmartDigraph::Node to, int room, int64_t price) {
    const auto added = graph.addArc(from, to);
    upper[added] = room;
    cost[added] = price;
  };
  for (int i = 0; i < mentees; ++i) {
    for (int k = ptr[i]; k < ptr[i + 1]; ++k) arc(node(i), node(mentees + mentor[k]), 1, top - score[k]);
    arc(node(i), sink, 1, alone);
  }
  for (int j = 0; j < mentors; ++j) arc(node(mentees + j), sink, capacity[j], 0);
  SmartDigraph::NodeMap<int> supply(graph, 0);
  for (int i = 0; i < mentees; ++i) supply[node(i)] = 1;
  supply[sink] = -mentees;

  NetworkSimplex<SmartDigraph, int, int64_t> simplex(graph);
  simplex.upperMap(upper).costMap(cost).supplyMap(supply);
  double best = std::numeric_limits<double>::infinity();
  for (int left = std::atoi(argv[2]); left > 0; --left) {
    const auto start = std::chrono::steady_clock::now();
    if (simplex.run() != NetworkSimplex<SmartDigraph, int, int64_t>::OPTIMAL) return 2;
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    best = std::min(best, took.count());
  }
  std::printf("%.6f %lld\n", best, static_cast<long long>(simplex.totalCost<int64_t>()));
}

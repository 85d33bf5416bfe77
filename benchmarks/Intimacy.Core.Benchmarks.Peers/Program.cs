using BenchmarkDotNet.Running;
using Intimacy.Core.Benchmarks.Peers;

if (args is ["gate"])
    return PeerGate.Holds(Console.Out) ? 0 : 1;
BenchmarkSwitcher.FromAssembly(typeof(PeerGate).Assembly).Run(args);
return 0;

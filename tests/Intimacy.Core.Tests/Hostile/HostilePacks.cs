namespace Intimacy.Core.Tests.Hostile;

/// <summary>Packs of up to 1 MiB that ask for much work over the flat-share catalog.</summary>
internal static class HostilePacks
{
    private const int Size = 1 << 20;
    private const string Start = "{\"format\":\"intimacy-pack/1\",\"id\":\"p\",";

    public static TheoryData<HostileDocument> All { get; } =
    [
        HostileFiles.Of("many empty practices", HostileFiles.Repeat(Start + "\"practices\":[", "{},", "{}]}", 130_000)),
        HostileFiles.Of("many practices of one id", HostileFiles.Repeat(Start + "\"practices\":[", "{\"id\":\"ask-around\"},", "{}]}", Size / 8)),
        HostileFiles.Of("many new strategies", HostileFiles.Numbered(Start + "\"strategies\":[", i => $"{{\"id\":\"s{i:x6}\"}}", "]}", Size / 8)),
        HostileFiles.Of("changes of what is not there", HostileFiles.Numbered(Start + "\"patch\":{\"practices\":{", i => $"\"{i:x6}\":{{}}", "}}}", Size)),
        HostileFiles.Of("many properties of one practice", HostileFiles.Numbered(Start + "\"patch\":{\"practices\":{\"own-corner\":{", i => $"\"{i:x6}\":1", "}}}}", Size)),
        HostileFiles.Of("null for many texts", HostileFiles.Numbered(Start + "\"texts\":{\"en\":{", i => $"\"{i:x6}\":null", "}}}", Size)),
        HostileFiles.Of("texts that nobody asks for", HostileFiles.Numbered(Start + "\"texts\":{\"en\":{", i => $"\"{i:x6}\":\"a\"", "}}}", Size)),
        HostileFiles.Of("many items for one list", HostileFiles.Numbered(Start + "\"patch\":{\"checklists\":{\"all\":{\"signs\":{\"add\":[", i => $"\"{i:x6}\"", "]}}}}}", Size / 10)),
        HostileFiles.Of("many objects for one list", HostileFiles.Numbered(Start + "\"patch\":{\"strategies\":{\"cooking\":{\"recommendedWhen\":{\"add\":[", i => $"{{\"signal\":\"sign:noise\",\"from\":0.{i + 1:000000}}}", "]}}}}}", Size / 4)),
        HostileFiles.Of("many items out of one list", HostileFiles.Numbered(Start + "\"patch\":{\"checklists\":{\"all\":{\"signs\":{\"remove\":[", i => $"\"{i:x6}\"", "]}}}}}", Size / 10)),
        HostileFiles.Of("many removals", HostileFiles.Numbered(Start + "\"remove\":{\"practices\":[", i => $"\"{i:x6}\"", "]}}", Size / 10)),
        HostileFiles.Of("many packs to be over", HostileFiles.Numbered(Start + "\"over\":[", i => $"\"{i:x6}\"", "]}", Size / 10)),
        HostileFiles.Of("one object in another", Start + "\"patch\":{\"settings\":" + string.Concat(Enumerable.Repeat("{\"a\":", 12)) + "1" + new string('}', 12) + "}}"),
    ];
}

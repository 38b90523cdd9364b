using ConverseErp.Host.Verbs;

return await CommandLine.RunAsync(args);

using PerfEval.Dashboards.Commands;

return await CommandLine.Run(args);

Java.type("jom.workflow.gate.Canary").sing()

from learnonce.cli.main import main

main()
